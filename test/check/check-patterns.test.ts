import { describe, expect, it } from 'vitest';
import { checkPatterns } from '../../src/check/check-patterns.ts';
import { measure } from '../../src/check/measure.ts';
import { expand } from '../../src/check/samples.ts';
import type { RegexPattern } from '../../src/model/pattern.ts';

const good: RegexPattern = {
  kind: 'regex',
  id: 'acme.token',
  family: 'credential',
  title: 'Acme token',
  description: 'A token of Acme.',
  remedy: 'Revoke it.',
  severity: 'high',
  confidence: 'high',
  references: ['https://acme.example/docs'],
  keywords: ['acme_'],
  regex: /(?<secret>acme_[0-9a-f]{32})(?![0-9a-f])/,
  examples: {
    match: [{ text: 'TOKEN=acme_{hex*32}' }, { text: '"acme_{hex*32}"' }],
    skip: [{ text: 'acme_{hex*31}' }],
  },
};

const problemsOf = (pattern: RegexPattern, others: RegexPattern[] = []) =>
  checkPatterns([pattern, ...others], [pattern]).flatMap(({ problems }) => problems);

describe('checking a pattern', () => {
  it('is content with one that does what it says', () => {
    expect(checkPatterns([good], [good])).toEqual([
      { id: 'acme.token', matches: 2, nearMisses: 1, problems: [] },
    ]);
  });

  it.each<[string, Partial<RegexPattern>, RegExp]>([
    ['an id', { id: 'Acme' }, /its id is not/],
    ['one example', { examples: { ...good.examples, match: good.examples.match.slice(1) } }, /fewer than 2/],
    ['no near miss', { examples: { ...good.examples, skip: [] } }, /no near miss/],
    [
      'a near miss that fires',
      { examples: { ...good.examples, skip: [{ text: 'acme_{hex*32}' }] } },
      /near miss 1 is found/,
    ],
    ['a keyword that is not there', { keywords: ['acne_'] }, /example 1 is not found/],
    ['an expression without an end', { regex: /(?<secret>acme_[0-9a-f]+)/ }, /without an upper bound/],
  ])('tells of %s', (_what, change, problem) => {
    expect(problemsOf({ ...good, ...change }).join('\n')).toMatch(problem);
  });

  it('tells of another pattern that takes its examples', () => {
    const other = { ...good, id: 'other.token', rank: 40 };
    expect(problemsOf(good, [other]).join('\n')).toMatch(/example 1 is found as other\.token/);
  });
});

describe('measuring on labelled cases', () => {
  it('counts what was found and what was taken for a leak', () => {
    const text = expand('password = "{base62*20}7"');
    const one = { type: 'python', path: 'a.py', why: '' };
    const { all, byType, errors } = measure(
      [
        { ...one, leak: true, text },
        { ...one, leak: true, text: 'password = get()' },
        { ...one, leak: false, text },
        { ...one, leak: false, text: 'password = get()' },
      ],
      'low',
    );
    expect(all).toEqual({ trueFound: 1, trueCount: 2, falseFound: 1, falseCount: 2 });
    expect(byType.get('python')).toEqual(all);
    expect(errors.map(({ found }) => found)).toEqual([[], ['generic.password']]);
  });
});
