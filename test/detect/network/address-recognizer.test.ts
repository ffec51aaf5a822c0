// Private addresses over the kinds of files in which people leave them, and what only looks like one.
import { describe, expect, test } from 'vitest';
import { privateAddressRecognizer } from '../../../src/detect/network/address-recognizer.ts';
import { foundAddresses } from './address-cases.ts';
import { quietAddresses } from './quiet-address-cases.ts';
import { recognizeText, worst } from './recognize-text.ts';

function flat(cases: Readonly<Record<string, readonly string[]>>): [string, string][] {
  return Object.entries(cases).flatMap(([path, texts]) =>
    texts.map((text): [string, string] => [path, text]),
  );
}

describe('found', () => {
  test.each(flat(foundAddresses))('%s: %j', (path, text) => {
    const matches = recognizeText(privateAddressRecognizer, path, text);
    expect(['medium', 'low'], JSON.stringify(matches)).toContain(worst(matches));
  });
});

describe('left alone, or a note', () => {
  test.each(flat(quietAddresses))('%s: %j', (path, text) => {
    const loud = recognizeText(privateAddressRecognizer, path, text).filter(
      (match) => match.severity !== 'note',
    );
    expect(loud).toEqual([]);
  });
});
