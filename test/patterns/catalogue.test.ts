import { describe, expect, it } from 'vitest';
import { allPatterns } from '../../patterns/index.ts';
import { defaultSettings } from '../../src/config/settings.ts';
import { BlobText } from '../../src/detect/blob-text.ts';
import { allRecognizers } from '../../src/detect/catalogue.ts';
import { createDetector } from '../../src/detect/detector.ts';
import { decodeBlob } from '../../src/detect/encoding.ts';
import type { Match } from '../../src/model/match.ts';
import type { Example, Pattern } from '../../src/model/pattern.ts';
import { isAtLeast } from '../../src/model/severity.ts';
import { expand } from '../support/samples.ts';

const detector = createDetector(allPatterns, allRecognizers, defaultSettings.detect);
const loopbackDetector = createDetector(allPatterns, allRecognizers, {
  ...defaultSettings.detect,
  loopback: true,
});

type Encode = (text: string) => Buffer;
const utf8: Encode = (text) => Buffer.from(text);

function matchesOf(pattern: Pattern, example: Example, encode: Encode): Match[] {
  const { bytes, encoding } = decodeBlob(encode(expand(example.text)));
  const blob = new BlobText(bytes, example.path ?? 'config/app.txt', encoding === 'binary');
  const chosen = pattern.id === 'network.loopback-address' ? loopbackDetector : detector;
  return chosen.detect(blob).filter((match) => isAtLeast(match.severity, 'low'));
}

/** What a file is called is one finding, what stands in it another: an example shows its own family. */
function idsOf(pattern: Pattern, example: Example, encode: Encode = utf8): string[] {
  const ids = matchesOf(pattern, example, encode).map((match) => match.patternId);
  const isFile = (id: string) => id.startsWith('file.');
  return [...new Set(ids.filter((id) => isFile(id) === (pattern.kind === 'file')))];
}

describe('the catalogue', () => {
  it('has well-formed ids, each once', () => {
    const ids = allPatterns.map((pattern) => pattern.id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    expect(ids.filter((id) => !/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*\.[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id))).toEqual(
      [],
    );
  });

  it.each(allPatterns.map((pattern) => [pattern.id, pattern] as const))(
    '%s shows what it takes and leaves',
    (id, pattern) => {
      expect(pattern.examples.match.length).toBeGreaterThanOrEqual(pattern.family === 'credential' ? 2 : 1);
      expect(pattern.examples.skip.length).toBeGreaterThanOrEqual(1);
      for (const example of pattern.examples.match) {
        expect({ example, found: idsOf(pattern, example) }).toEqual({ example, found: [id] });
      }
      for (const example of pattern.examples.skip) {
        expect({ example, found: idsOf(pattern, example) }).toEqual({ example, found: [] });
      }
    },
  );

  it.each([
    ['CRLF', (text: string) => Buffer.from(text.replace(/\r?\n/g, '\r\n'))],
    ['UTF-16 with a mark', (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['UTF-8 with a mark', (text: string) => Buffer.from(`\ufeff${text}`)],
  ] as const)('finds the same in %s', (_name, encode) => {
    const missed = allPatterns.flatMap((pattern) =>
      pattern.examples.match
        .filter((example) => !idsOf(pattern, example, encode).includes(pattern.id))
        .map((example) => `${pattern.id}: ${example.text.slice(0, 60)}`),
    );
    expect(missed).toEqual([]);
  });
});
