import { describe, expect, it } from 'vitest';
import { allPatterns } from '../../../patterns/index.ts';
import { defaultSettings } from '../../../src/config/settings.ts';
import { BlobText } from '../../../src/detect/blob-text.ts';
import { allRecognizers } from '../../../src/detect/catalogue.ts';
import { createDetector } from '../../../src/detect/detector.ts';
import { isAtLeast } from '../../../src/model/severity.ts';
import { expand } from '../../support/samples.ts';
import { harmless } from './harmless.ts';
import { leaks } from './leaks.ts';

const credentials = allPatterns.filter((pattern) => pattern.family === 'credential');
const detector = createDetector(credentials, allRecognizers, defaultSettings.detect);

function found(path: string, template: string, seed: string): string[] {
  const blob = new BlobText(Buffer.from(expand(template, seed)), path);
  return detector
    .detect(blob)
    .filter((match) => isAtLeast(match.severity, 'low'))
    .map((match) => match.patternId);
}

describe('credentials in every syntax', () => {
  it.each(leaks)('%s: %s', (path, template) => {
    // A random value is now and then one that looks like a word.
    const seen = ['1', '2', '3', '4', '5', '6'].filter((seed) => found(path, template, seed).length > 0);
    expect(seen.length).toBeGreaterThanOrEqual(4);
  });
});

describe('what is no credential', () => {
  it.each(harmless)('%s: %s', (path, template) => {
    expect(found(path, template, '')).toEqual([]);
  });
});
