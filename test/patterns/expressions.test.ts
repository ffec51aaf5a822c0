// What is proven of every expression of the catalogue, by analysis (src/check) and by random strings that it takes.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allPatterns } from '../../patterns/index.ts';
import { keywordlessMatch, stepsAllowed } from '../../src/check/check-expression.ts';
import { matchWithoutKeyword } from '../../src/check/implied-keyword.ts';
import { stepsMax } from '../../src/check/regex-steps.ts';
import { parseRegex, type RegexNode } from '../../src/detect/regex-ast.ts';
import { lengthRange, lookReach } from '../../src/detect/regex-length.ts';
import type { NamedPattern, Pattern, RegexPattern } from '../../src/model/pattern.ts';
import { keywordMissing, keywordUnproven, longerThanStated, stepsKnown } from './exceptions.ts';
import { randomFrom, sampleOf } from './regex-samples.ts';

const regexPatterns = allPatterns.filter((pattern): pattern is RegexPattern => pattern.kind === 'regex');
const namedPatterns = allPatterns.filter((pattern): pattern is NamedPattern => pattern.kind === 'named');

const nodes = new Map<Pattern, RegexNode>();
function nodeOf(pattern: RegexPattern | NamedPattern): RegexNode {
  const known = nodes.get(pattern);
  if (known !== undefined) return known;
  const node = parseRegex(pattern.kind === 'regex' ? pattern.regex : pattern.value);
  nodes.set(pattern, node);
  return node;
}

/** The text of an expression's match in a sample and what it asks for about it, or null. */
function matchIn(regex: RegExp, sample: { before: string; text: string; after: string }): string | null {
  return regex.exec(sample.before + sample.text + sample.after)?.[0] ?? null;
}

/** The matcher’s window follows the bounds of a value; web tokens are the longest. */
const namedBytesMax = 648;

const seeds = fc.integer({ min: 1, max: 0x7fffffff });

describe('the reader of expressions', () => {
  it('reads all of them', () => {
    const unread = [...regexPatterns, ...namedPatterns].flatMap((pattern) => {
      try {
        nodeOf(pattern);
        return [];
      } catch (error) {
        return [`${pattern.id}: ${String(error)}`];
      }
    });
    expect(unread).toEqual([]);
  });

  it('understands them as the engine does: what it makes of them they take', () => {
    const poor = [...regexPatterns, ...namedPatterns].flatMap((pattern) => {
      const regex = pattern.kind === 'regex' ? pattern.regex : wholeValue(pattern);
      const random = randomFrom(11);
      let taken = 0;
      for (let run = 0; run < 5000 && taken < 3; run += 1) {
        if (matchIn(regex, sampleOf(nodeOf(pattern), { random })) !== null) taken += 1;
      }
      return taken < 3 ? [pattern.id] : [];
    });
    expect(poor).toEqual([]);
  });
});

function wholeValue({ value }: NamedPattern): RegExp {
  return new RegExp(`^(?:${value.source})$`, value.flags);
}

describe('a keyword of each expression', () => {
  it('stands in each match: proven, or a match without one is shown', () => {
    const refuted: string[] = [];
    const unproven: string[] = [];
    for (const pattern of regexPatterns) {
      if (matchWithoutKeyword(nodeOf(pattern), pattern.keywords) === null) continue;
      const randoms = [1, 2, 3, 4].map(randomFrom);
      const text = keywordlessMatch(pattern, nodeOf(pattern), randoms);
      if (text === null) unproven.push(pattern.id);
      else refuted.push(`${pattern.id}: ${JSON.stringify(text)}`);
    }
    const known = (list: readonly string[]) => (one: string) => list.some((id) => one.split(': ')[0] === id);
    expect(refuted.filter((one) => !known(keywordMissing)(one))).toEqual([]);
    expect(unproven.filter((one) => !known([...keywordMissing, ...keywordUnproven])(one))).toEqual([]);
  });

  it('stands in each of its random matches', () => {
    const missing = new Map<string, string>();
    fc.assert(
      fc.property(seeds, (seed) => {
        const random = randomFrom(seed);
        for (const pattern of regexPatterns) {
          if (keywordMissing.includes(pattern.id)) continue;
          const sample = sampleOf(nodeOf(pattern), { random });
          if (matchIn(pattern.regex, sample) === null) continue;
          // A look-around may have the keyword, as its text stands within the window.
          const text = (sample.before + sample.text + sample.after).toLowerCase();
          if (!pattern.keywords.some((one) => text.includes(one.toLowerCase())))
            missing.set(pattern.id, text);
        }
        return true;
      }),
      { numRuns: 40 },
    );
    expect([...missing]).toEqual([]);
  });
});

describe('a match', () => {
  it('is no longer than its pattern says, and short where it says nothing', () => {
    const long = regexPatterns.flatMap((pattern) => {
      const { max } = lengthRange(nodeOf(pattern));
      const stated = pattern.matchBytesMax ?? 512;
      return max > stated && !longerThanStated.includes(pattern.id)
        ? [`${pattern.id}: ${max} > ${stated}`]
        : [];
    });
    expect(long).toEqual([]);
  });

  it('looks no further than its window: the longest match, what it asks for about it, and the edge', () => {
    const far = regexPatterns.flatMap((pattern) => {
      const stated = pattern.matchBytesMax ?? 512;
      const needed = Math.min(stated, lengthRange(nodeOf(pattern)).max) + lookReach(nodeOf(pattern));
      // A look-around counts from where it stands, so that half of it and more overlaps the match.
      return needed > stated * 2 + 64 ? [`${pattern.id}: ${needed} > ${stated * 2 + 64}`] : [];
    });
    expect(far).toEqual([]);
  });

  it('of a named value has a length that is bounded, and at least four characters', () => {
    const poor = namedPatterns.flatMap((pattern) => {
      const { min, max } = lengthRange(nodeOf(pattern));
      const { source, flags } = pattern.value;
      const captures = /\((?!\?)|\(\?<[A-Za-z]/.test(source.replace(/\\.|\[(?:\\.|[^\]])*\]/g, ''));
      const long = max > namedBytesMax && !longerThanStated.includes(pattern.id);
      return min < 4 || long || !/^i?$/.test(flags) || captures ? [`${pattern.id}: ${min} to ${max}`] : [];
    });
    expect(poor).toEqual([]);
  });

  it('of a named value is within those bounds', () => {
    const bounds = new Map(namedPatterns.map((pattern) => [pattern, lengthRange(nodeOf(pattern))]));
    fc.assert(
      fc.property(seeds, (seed) => {
        const random = randomFrom(seed);
        for (const [pattern, { min, max }] of bounds) {
          const { text } = sampleOf(nodeOf(pattern), { random });
          if (text.length < min || text.length > max) throw new Error(`${pattern.id}: ${text}`);
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe('the steps of an expression at one place', () => {
  it('are bounded, whatever the text', () => {
    const slow = [...regexPatterns, ...namedPatterns].flatMap((pattern) => {
      const allowed = stepsKnown.get(pattern.id) ?? stepsAllowed(pattern.kind === 'regex' ? pattern : {});
      const steps = stepsMax(nodeOf(pattern), allowed);
      return steps > allowed ? [`${pattern.id}: ${steps.toExponential(1)} > ${allowed}`] : [];
    });
    expect(slow).toEqual([]);
  });

  it('are counted: two repetitions of one set multiply, nested ones grow without measure', () => {
    const steps = (regex: RegExp) => stepsMax(parseRegex(regex));
    expect(steps(/[a-z]{200}/)).toBeLessThan(250);
    expect(steps(/[a-z]{0,200}-[a-z]{0,200}=/)).toBeLessThan(1_500);
    expect(steps(/[a-z]{0,200}[a-z]{0,200}=/)).toBeGreaterThan(20_000);
    expect(steps(/(?:[a-z]{1,9}){1,30}=/)).toBeGreaterThan(1e8);
    expect(steps(/(?:1?\d?\d,){40}x/)).toBeGreaterThan(1e12);
    expect(() => steps(/a+/)).toThrow('no upper bound');
  });
});
