import { describe, expect, it } from 'vitest';
import { allPatterns } from '../../patterns/index.ts';
import { defaultSettings } from '../../src/config/settings.ts';
import { BlobText } from '../../src/detect/blob-text.ts';
import { createDetector } from '../../src/detect/detector.ts';
import type { Recognizer } from '../../src/detect/recognizer.ts';
import type { RecognizerPattern } from '../../src/model/pattern.ts';
import { expand } from '../support/samples.ts';

const settings = defaultSettings.detect;
const secret = expand('ghp_{crc32:{base62*30}}');

describe('the detector', () => {
  const detector = createDetector(allPatterns, [], settings);

  it('finds a token and tells where it stands', () => {
    const [match] = detector.detect(new BlobText(Buffer.from(`first\nx = ${secret}\n`), 'a.txt'));
    expect(match).toMatchObject({
      patternId: 'github.personal-access-token',
      secret: { start: 10, end: 50 },
    });
  });

  it('keeps no memory of the blob before', () => {
    const blob = new BlobText(Buffer.from(`a ${secret}`), 'a.txt');
    const first = detector.detect(blob);
    expect(detector.detect(new BlobText(Buffer.from('nothing'), 'b.txt'))).toEqual([]);
    expect(detector.detect(blob)).toEqual(first);
  });

  it('looks into binary blobs with patterns of high confidence only', () => {
    const weak = allPatterns.map((pattern) => ({ ...pattern, confidence: 'medium' as const }));
    const blob = new BlobText(Buffer.from(`\0\x01 ${secret} \0`), 'a.bin', true);
    expect(detector.detect(blob)).toHaveLength(1);
    expect(createDetector(weak, [], settings).detect(blob)).toEqual([]);
  });

  it('asks a recognizer about its hits ascending, about each once', () => {
    const calls: number[] = [];
    const recognizer: Recognizer = {
      name: 'assignment',
      keywords: () => ['word', 'swordfish', 'WORD'],
      listens: () => true,
      judgeAt: (_blob, hit) => {
        calls.push(hit);
        return null;
      },
    };
    const pattern: RecognizerPattern = {
      kind: 'recognizer',
      recognizer: 'assignment',
      id: 'test.assignment',
      family: 'credential',
      title: '',
      description: '',
      remedy: '',
      severity: 'low',
      confidence: 'low',
      references: [],
      examples: { match: [], skip: [] },
    };
    const one = createDetector([pattern], [recognizer], settings);
    one.detect(new BlobText(Buffer.from('no hit'), 'a.txt'));
    one.detect(new BlobText(Buffer.from('word SwordFish word'), 'a.txt'));
    expect(calls).toEqual([0, 5, 6, 15]);
  });
});
