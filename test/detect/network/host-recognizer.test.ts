// Internal host names over the kinds of files in which people leave them, and what only ends like one.
import { describe, expect, test } from 'vitest';
import { internalHostRecognizer } from '../../../src/detect/network/host-recognizer.ts';
import { foundHosts } from './host-cases.ts';
import { quietHosts } from './quiet-host-cases.ts';
import { recognizeText, worst } from './recognize-text.ts';

function flat(cases: Readonly<Record<string, readonly string[]>>): [string, string][] {
  return Object.entries(cases).flatMap(([path, texts]) =>
    texts.map((text): [string, string] => [path, text]),
  );
}

describe('found', () => {
  test.each(flat(foundHosts))('%s: %j', (path, text) => {
    const matches = recognizeText(internalHostRecognizer, path, text);
    expect(['medium', 'low'], JSON.stringify(matches)).toContain(worst(matches));
  });
});

describe('left alone, or a note', () => {
  test.each(flat(quietHosts))('%s: %j', (path, text) => {
    const loud = recognizeText(internalHostRecognizer, path, text).filter(
      (match) => match.severity !== 'note',
    );
    expect(loud).toEqual([]);
  });
});
