import { describe, expect, it } from 'vitest';
import { type RankedMatch, resolveOverlaps } from '../../src/detect/overlap.ts';
import type { Severity } from '../../src/model/severity.ts';

function ranked(
  patternId: string,
  start: number,
  end: number,
  rank: number,
  severity: Severity = 'high',
): RankedMatch {
  const secret = { start, end };
  return {
    match: { patternId, secret, whole: secret, severity, confidence: 'high', reason: 'a test' },
    rank,
  };
}

const kept = (...list: RankedMatch[]) => resolveOverlaps(list).map((match) => match.patternId);

describe('overlapping matches', () => {
  it('keeps the higher rank, whatever its length', () => {
    expect(kept(ranked('generic', 0, 50, 10), ranked('vendor', 10, 20, 30))).toEqual(['vendor']);
  });

  it('keeps the longer of equal rank, then the first by id', () => {
    expect(kept(ranked('short', 5, 10, 30), ranked('long', 0, 10, 30))).toEqual(['long']);
    expect(kept(ranked('b', 0, 10, 30), ranked('a', 0, 10, 30))).toEqual(['a']);
  });

  it('lets a vendor shape whose check failed give way to a name of infrastructure, and to nothing less', () => {
    const failed = ranked('vendor', 0, 40, 30, 'note');
    expect(kept(failed, ranked('infrastructure', 0, 40, 25))).toEqual(['infrastructure']);
    expect(kept(failed, ranked('generic', 0, 40, 10))).toEqual(['vendor']);
    expect(kept(ranked('vendor', 0, 40, 30), ranked('infrastructure', 0, 40, 25))).toEqual(['vendor']);
  });

  it('keeps what lies apart, and what only a dropped one joined', () => {
    expect(kept(ranked('left', 0, 10, 30), ranked('bridge', 5, 25, 10), ranked('right', 20, 30, 30))).toEqual(
      ['left', 'right'],
    );
    expect(kept(ranked('one', 0, 10, 30), ranked('two', 10, 20, 30))).toEqual(['one', 'two']);
  });

  it('leaves a match of a whole file beside what is found in it', () => {
    expect(kept(ranked('file', 0, 0, 0), ranked('value', 0, 9, 30))).toEqual(['file', 'value']);
  });
});
