// Both recognizers together, on cases written after them and without a look at them.
import { describe, expect, test } from 'vitest';
import { privateAddressRecognizer } from '../../../src/detect/network/address-recognizer.ts';
import { internalHostRecognizer } from '../../../src/detect/network/host-recognizer.ts';
import { evaluatedFound } from './evaluated-found-cases.ts';
import { evaluatedQuiet } from './evaluated-quiet-cases.ts';
import { packagedFound } from './packaged-found-cases.ts';
import { packagedQuiet } from './packaged-quiet-cases.ts';
import { recognizeText, worst } from './recognize-text.ts';
import { reviewedFound } from './reviewed-found-cases.ts';
import { reviewedQuiet } from './reviewed-quiet-cases.ts';

function flat(cases: Readonly<Record<string, readonly string[]>>): [string, string][] {
  return Object.entries(cases).flatMap(([path, texts]) =>
    texts.map((text): [string, string] => [path, text]),
  );
}

function both(path: string, text: string) {
  return [privateAddressRecognizer, internalHostRecognizer].flatMap((one) => recognizeText(one, path, text));
}

describe('found', () => {
  test.each([...flat(reviewedFound), ...flat(evaluatedFound), ...flat(packagedFound)])(
    '%s: %j',
    (path, text) => {
      expect(['medium', 'low']).toContain(worst(both(path, text)));
    },
  );
});

describe('left alone, or a note', () => {
  test.each([...flat(reviewedQuiet), ...flat(evaluatedQuiet), ...flat(packagedQuiet)])(
    '%s: %j',
    (path, text) => {
      expect(both(path, text).filter((match) => match.severity !== 'note')).toEqual([]);
    },
  );
});
