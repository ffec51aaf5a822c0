// Patterns of the user's own, held to what they say of themselves.
import { describe, expect, it } from 'vitest';
import { allPatterns } from '../../patterns/index.ts';
import { checkPatterns } from '../../src/check/check-patterns.ts';
import type { OwnPattern } from '../../src/model/pattern.ts';
import { ownPattern } from '../support/own-patterns.ts';
import { expand } from '../support/samples.ts';

const good = ownPattern({
  id: 'acme.deploy-token',
  keywords: ['acmd_'],
  regex: '\\bacmd_(?<secret>[a-z0-9]{32})\\b',
  checks: [{ kind: 'entropy', bitsMin: 3 }],
  examples: {
    match: [{ text: 'token: acmd_{lowerdigits*32}' }],
    skip: [{ text: 'token: acmd_{lowerdigits*12}' }],
  },
});

function problemsOf(change: Partial<OwnPattern>, others: readonly OwnPattern[] = []): string[] {
  const pattern = { ...good, ...change };
  return checkPatterns([...allPatterns, pattern, ...others], [pattern]).flatMap(({ problems }) => [
    ...problems,
  ]);
}

describe('checking a pattern of the user’s own', () => {
  it('is content with one that does what it says', () => {
    expect(problemsOf({})).toEqual([]);
    expect(problemsOf({ regex: '(?<start>acmd_)(?<secret>[a-z0-9]{32})' })).toEqual([]);
    expect(problemsOf({ regex: 'acmd_(?<secret>\\w{20}\\w*)', description: 'A token of Acme.' })).toEqual([]);
  });

  it('is content with one whose findings are notes', () => {
    expect(problemsOf({ severity: 'note' })).toEqual([]);
    const both = { match: good.examples.match, skip: good.examples.match };
    expect(problemsOf({ severity: 'note', examples: both }).join()).toContain('near miss 1 is found as acme');
  });

  it.each<[string, Partial<OwnPattern>, string]>([
    [
      'an example without a keyword',
      { examples: { ...good.examples, match: [{ text: 'token: acme_{lowerdigits*32}' }] } },
      'example 1 is not found: none of its keywords stands in it',
    ],
    [
      'an example that the expression does not match',
      { examples: { ...good.examples, match: [{ text: 'token: acmd_{upper*32}' }] } },
      'example 1 is not found: its expression is not found in it',
    ],
    ['an expression that is none', { regex: 'acmd_(' }, 'an expression of it is none: a group is not closed'],
    ['one of what it allows', { allow: ['a**'] }, 'an expression of it is none: a repetition stands behind'],
    ['keywords that are in no match', { keywords: ['acne_'] }, 'none of its keywords can stand in a match'],
    [
      'matches without a keyword',
      { regex: '\\bac[mn]d_(?<secret>[a-z0-9]{32})\\b' },
      'its expression takes what has none of its keywords, which is not found: "acnd_',
    ],
    [
      'a group that is called otherwise',
      { regex: '\\bacmd_(?P<token>[a-z0-9]{32})\\b' },
      'no group of its expression is called "secret", but one is called "token"',
    ],
    ['no example', { examples: { ...good.examples, match: [] } }, 'it has fewer than 1 example'],
    ['no near miss', { examples: { ...good.examples, skip: [] } }, 'it has no near miss'],
    [
      'an example that a check refuses',
      { checks: [{ kind: 'entropy', bitsMin: 6 }] },
      'example 1 is not found: ',
    ],
    [
      'an example that is found by luck',
      { regex: `acmd_(?<secret>${expand('token: acmd_{lowerdigits*32}').charAt(12)}[a-z0-9]{31})` },
      'random values: a check is too strict',
    ],
    [
      'a near miss that is found',
      { examples: { ...good.examples, skip: good.examples.match } },
      'near miss 1 is found as acme.deploy-token',
    ],
    ['a title that is a sentence', { title: 'This is a token.' }, 'its title ends as a sentence does'],
    ['a title that is nothing', { title: ' ' }, 'its title says nothing'],
    ['a remedy that is no sentence', { remedy: 'revoke' }, 'its remedy is no sentence'],
    ['a description that is no sentence', { description: 'token' }, 'its description is no sentence'],
    ['a reference without https', { references: ['http://a.example/'] }, 'a reference of it is no address'],
    ['an id that is there twice', { id: 'github.personal-access-token' }, 'its id is there twice'],
    ['an id of another form', { id: 'acme' }, 'its id is not of the form provider.kind'],
  ])('tells of %s', (_, change, problem) => {
    expect(problemsOf(change).join('\n')).toContain(problem);
  });

  it('tells of another pattern that takes its examples', () => {
    const other = { ...good, id: 'acme.other', rank: 40 };
    expect(problemsOf({}, [other]).join('\n')).toMatch(
      /example 1 is not found: it gives way to acme\.other\n/,
    );
  });

  it('tells that it takes an example of the catalogue', () => {
    const id = 'github.personal-access-token';
    const thief = ownPattern({ id: 'acme.thief', keywords: ['ghp_'], regex: 'ghp_\\w{36}', rank: 90 });
    const all = [...allPatterns, thief];
    const [told] = checkPatterns(
      all,
      all.filter((one) => one.id === id),
    );
    expect(told?.problems.join('\n')).toContain('found as acme.thief');
  });
});
