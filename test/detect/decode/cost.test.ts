// Decoding costs little, whatever the text: input made to be slow, a megabyte each. The detector inside finds nothing, so
// that decoding alone is timed.
import { describe, expect, it } from 'vitest';
import { BlobText } from '../../../src/detect/blob-text.ts';
import { createDecodingDetector } from '../../../src/detect/decode/decoding-detector.ts';
import { expand } from '../../support/samples.ts';

const nothing = { detect: () => [], detectVersion: () => [] };
const detector = createDecodingDetector(nothing, [], { gunzip: () => null });
const megabyte = 1024 * 1024;
const secondsMax = 2;

function filled(text: string): string {
  return text.repeat(Math.ceil(megabyte / text.length));
}

const wrapped = (text: string) =>
  (
    Buffer.from(text)
      .toString('base64')
      .match(/.{1,76}/g) ?? []
  ).join('\n');

describe('a megabyte of', () => {
  it.each([
    ['percent escapes', 'a.txt', filled('%41')],
    ['words with an escape', 'a.txt', filled('%41bcdefghijkl ')],
    ['escapes far apart on one line', 'a.txt', filled(`%41${'x'.repeat(5000)}`)],
    ['Unicode escapes', 'a.js', filled('\\u0041')],
    ['HTML entities', 'a.html', filled('&#65;')],
    ['ampersands', 'a.html', filled('&')],
    ['backslashes', 'a.json', filled('\\')],
    ['escaped line breaks without a quote', 'a.json', filled('a=b\\n')],
    ['escaped line breaks behind an open quote', 'a.json', `"${filled('a=b\\n')}`],
    ['escaped line breaks behind open quotes', 'a.py', `"${filled('\\na=b')}\n`],
    ['short strings with escapes', 'a.json', filled('"a=b\\nc=ddddddddddd",')],
    ['nested strings', 'a.json', filled('"\\"\\\\\\"\\\\\\\\\\"')],
    ['quotes', 'a.json', filled('"')],
    ['a notebook of quotes', 'a.ipynb', filled('"source":["a\\n",')],
    ['one run of letters', 'a.txt', filled('Z')],
    ['one run of base64', 'a.txt', filled(Buffer.from('some words and more of it ').toString('base64'))],
    [
      'wrapped text with a binary end',
      'a.txt',
      `${wrapped(filled('words of a text '))}\n${expand('{hex*40}')}\n${'/'.repeat(76)}`,
    ],
    ['gzip that does not end', 'a.txt', filled(`H4sIAAAA${expand('{base64*100}')} `)],
    ['paths', 'a.txt', filled('Zm9v/Zm9vYmFy-Zm9vYmFyYmF6_')],
    ['manifests', 'a.yaml', filled('kind: Secret\ndata:\n  a: YWJjZGVm\n')],
    ['kinds without an end', 'a.yaml', filled('kind: Secret\n')],
    ['tokens', 'a.txt', filled('eyJhbGciOiJub25lIn0.')],
  ])('%s', (_name, path, text) => {
    const blob = new BlobText(Buffer.from(text), path);
    const started = performance.now();
    expect(detector.detect(blob)).toEqual([]);
    expect((performance.now() - started) / 1000).toBeLessThan(secondsMax);
  });
});
