import { describe, expect, it } from 'vitest';
import { expressionProblems } from '../../src/check/check-expression.ts';
import { matchWithoutKeyword } from '../../src/check/implied-keyword.ts';
import { parseRegex } from '../../src/detect/regex-ast.ts';
import { lengthRange, lookReach } from '../../src/detect/regex-length.ts';
import type { RegexPattern } from '../../src/model/pattern.ts';

const pattern = (regex: RegExp, ...keywords: string[]): RegexPattern => ({
  kind: 'regex',
  id: 'acme.token',
  family: 'credential',
  title: 'Acme token',
  description: 'A token of Acme.',
  remedy: 'Revoke it.',
  severity: 'high',
  confidence: 'high',
  references: ['https://acme.example/docs'],
  keywords,
  regex,
  examples: { match: [], skip: [] },
});

const without = (regex: RegExp, ...keywords: string[]) => matchWithoutKeyword(parseRegex(regex), keywords);

describe('checking an expression', () => {
  it('is content with one that holds its keyword and is bounded', () => {
    expect(
      expressionProblems(pattern(/(?<![a-z])(?<secret>acme_[0-9a-f]{32})(?![0-9a-f])/, 'acme_')),
    ).toEqual([]);
  });

  it.each([
    [/(?<secret>(?:acme|acne)_[0-9a-f]{4})/, /none of its keywords: "acne_0000"/],
    [/(?<secret>acme_[0-9a-f]{600})/, /may have 605 bytes, more than its matchBytesMax of 512/],
    [/(?<secret>acme_(?:[a-z]{1,9}){1,30})=/, /steps at one place/],
    [/(?<secret>acme_[a-z]+)/, /no upper bound/],
    [/(?<secret>acme_\cA)/, /cannot read the expression/],
  ])('tells of %s', (regex, problem) => {
    expect(expressionProblems(pattern(regex, 'acme_')).join('\n')).toMatch(problem);
  });
});

describe('a keyword in each match', () => {
  it('is proven through classes, options, cases and joints', () => {
    expect(without(/a[cx][cm]e/, 'acme', 'acce', 'axce')).toBe('axme');
    expect(without(/AcMe_{0,2}[a-z]{2}/, 'acme')).toBeNull();
    expect(without(/acme/i, 'ACME')).toBeNull();
    expect(without(/(?:ac){1,3}(?:me)?/, 'acme')).toBe('ac');
    expect(without(/x{0,500}acme/, 'acme')).toBeNull();
  });

  it('may stand in what a look-around asks for', () => {
    expect(without(/(?<=acme[^\n]{0,9})[0-9]{4}/, 'acme')).toBeNull();
    expect(without(/[0-9]{4}(?=[^\n]{0,9}acme)/, 'acme')).toBeNull();
    expect(without(/(?<!acme[^\n]{0,9})[0-9]{4}/, 'acme')).not.toBeNull();
    expect(without(/(?<=acme|acne)[0-9]{4}/, 'acme')).not.toBeNull();
  });
});

describe('the length of a match', () => {
  it.each([
    [/a{2,5}(?:bc|d)?/, 2, 7],
    [/(?<quote>["'])[a-z]{4}\k<quote>/, 5, 6],
    [/(?<=xyz)a(?!bc)\b$/, 1, 1],
    [/[\]\\\-a-c][^\S\n]\x41\u0042./, 5, 5],
  ])('%s', (regex, min, max) => {
    expect(lengthRange(parseRegex(regex))).toEqual({ min, max });
  });

  it('and what it looks at beyond it', () => {
    expect(lookReach(parseRegex(/(?<=(?<!ab)x{0,10})a(?:b(?!cd)|e)/))).toBe(12);
  });
});
