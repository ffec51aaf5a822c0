import { describe, expect, it } from 'vitest';
import { allPatterns } from '../../patterns/index.ts';
import { BlobText } from '../../src/detect/blob-text.ts';
import { packReach, reachOfPattern, unpackReach } from '../../src/detect/match-reach.ts';
import { parseRegex } from '../../src/detect/regex-ast.ts';
import { compilePattern, isPromising } from '../../src/detect/regex-matcher.ts';
import { randomFrom, sampleOf } from '../patterns/regex-samples.ts';

const regexPatterns = allPatterns.filter((pattern) => pattern.kind === 'regex');

describe('how far a match goes about a keyword', () => {
  it('is as far as it can, and no farther', () => {
    const reach = reachOfPattern({ regex: /(?<!xx)(?:ab|c)?key=[0-9]{4,6}\b/, keywords: ['key'] });
    expect([reach.before, reach.after, reach.start, reach.beside]).toEqual([2, 12, -1, 3]);
  });

  it('begins in one place where the keyword does', () => {
    const reach = reachOfPattern({ regex: /--key=[0-9]{4,6}/, keywords: ['key'] });
    expect([reach.before, reach.after, reach.start, reach.head.length]).toEqual([2, 10, 2, 10]);
  });

  it('is all about it where the keyword is in what is seen beside the match', () => {
    const reach = reachOfPattern({ regex: /(?<=key=)[0-9]{4,6}/, keywords: ['key'] });
    expect([reach.before, reach.after, reach.start, reach.beside]).toEqual([15, 15, -1, 0]);
  });

  it('is the same when it was packed', () => {
    for (const pattern of regexPatterns) {
      const reach = reachOfPattern(pattern);
      expect(unpackReach(JSON.parse(JSON.stringify(packReach(reach))))).toEqual(reach);
    }
  });

  it('is known for most of the catalogue', () => {
    const fixed = regexPatterns.filter((pattern) => reachOfPattern(pattern).start >= 0);
    expect(fixed.length).toBeGreaterThan(regexPatterns.length * 0.8);
  });

  it('is counted from a keyword for which the probe speaks', () => {
    const random = randomFrom(3);
    const probed = regexPatterns.filter(
      (pattern) => pattern.probe !== undefined && reachOfPattern(pattern).start >= 0,
    );
    const failing = probed.filter((pattern) => {
      const compiled = compilePattern(pattern);
      const node = parseRegex(pattern.regex);
      return Array.from({ length: 100 }, (_, run) => sampleOf(node, { random, longest: run % 5 === 4 })).some(
        ({ before, text, after }) => {
          const found = pattern.regex.exec(`${before}${text}${after}`);
          if (found === null) return false;
          const blob = new BlobText(Buffer.from(`${before}${text}${after}`, 'latin1'), 'a.txt');
          return !isPromising(compiled, blob, found.index + compiled.sight.start);
        },
      );
    });
    expect(probed.length).toBeGreaterThan(3);
    expect(failing.map(({ id }) => id)).toEqual([]);
  });
});
