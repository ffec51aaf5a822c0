// What every pattern says of itself: whose it is, what can be done with it, how to mend it, how bad and how sure.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { allPatterns } from '../../patterns/index.ts';
import { parseRegex, type RegexNode } from '../../src/detect/regex-ast.ts';
import type { NamedPattern } from '../../src/model/pattern.ts';
import { untold } from './exceptions.ts';

const folder = new URL('../../patterns/', import.meta.url);
const credentials = allPatterns.filter(({ family }) => family === 'credential');

const knownTags =
  /^(?:cloud|forge|registry|ci|infrastructure|ai|messaging|email|payment|finance|crypto|observability|database|data|saas|crm|marketing|identity|security|storage|cdn|maps|media|social|weather|news|devtools|iot|hr|support|ecommerce|analytics|translation|travel|sports|games|government|generic|network|topology)$/;

/** The ids of the patterns that do not keep a law, but for those that are known. */
function breaking(law: string, patterns: readonly { id: string }[]): string[] {
  const known = untold.get(law) ?? [];
  return patterns.map(({ id }) => id).filter((id) => !known.includes(id));
}

describe('every pattern', () => {
  it('stands in the file of its provider, or with its like in a file of no vendor', () => {
    const stray: string[] = [];
    for (const file of readdirSync(folder).filter((name) => name.endsWith('.ts') && name !== 'index.ts')) {
      const source = readFileSync(new URL(file, folder), 'utf8');
      const providers = new Set(
        [...source.matchAll(/^ {4}id: '([^'.]+)\./gm)].map(([, provider]) => provider),
      );
      const [provider = ''] = providers;
      // A large provider has files of its own for some of its services: `azure-ai.ts`.
      if (providers.size !== 1 || !`${file.slice(0, -3)}-`.startsWith(`${provider}-`)) {
        stray.push(`${file}: ${[...providers].join(', ')}`);
      }
    }
    const known = untold.get('file') ?? [];
    expect(stray.filter((one) => !known.includes(one.split(':')[0] ?? ''))).toEqual([]);
  });

  it('has texts that are sentences, and a title that is none', () => {
    const sentence = /^[^\s].*[.!]$/s;
    const poor = allPatterns.filter(
      ({ title, description, impact = 'None.', remedy }) =>
        /[.!?:;]$|^\s|\s$| {2}/.test(title) ||
        [description, impact, remedy].some(
          (text) => !sentence.test(text) || / {2}|(?<!\.)\.\.(?!\.)/.test(text),
        ),
    );
    expect(breaking('sentences', poor)).toEqual([]);
  });

  it('has a title of its own', () => {
    const seen = new Map<string, string>();
    const twice = allPatterns.filter(({ id, title }) => {
      const other = seen.get(title.toLowerCase());
      seen.set(title.toLowerCase(), id);
      return other !== undefined;
    });
    expect(breaking('title', twice)).toEqual([]);
  });

  it('names its tags from the list', () => {
    const poor = allPatterns.filter(({ tags = [] }) => tags.some((tag) => !knownTags.test(tag)));
    expect(breaking('tags', poor)).toEqual([]);
  });

  it('has no example twice, and none that is to be found and left alone', () => {
    const poor = allPatterns.filter(({ examples }) => {
      const texts = [...examples.match, ...examples.skip].map(({ text, path }) => `${path} ${text}`);
      return new Set(texts).size < texts.length;
    });
    expect(breaking('examples', poor)).toEqual([]);
  });
});

describe('every credential', () => {
  it.each([
    ['tells what can be done with it', ({ impact = '' }) => impact.length > 20],
    [
      'links to the page on renewing it',
      ({ rotation = '' }) => /^https:\/\/[\w.-]+\.[a-z]{2,}\/\S*$/.test(rotation),
    ],
    ['has a tag or more', ({ tags = [] }) => tags.length > 0],
    ['shows two that are found', ({ examples }) => examples.match.length >= 2],
    ['shows one that is left alone', ({ examples }) => examples.skip.length >= 1],
  ] as const satisfies [string, (one: (typeof credentials)[number]) => boolean][])('%s', (law, keeps) => {
    expect(
      breaking(
        law,
        credentials.filter((one) => !keeps(one)),
      ),
    ).toEqual([]);
  });
});

describe('every named pattern', () => {
  const named = allPatterns.filter((pattern): pattern is NamedPattern => pattern.kind === 'named');

  it('is of high confidence only where its value has a mark, a checksum or its other half', () => {
    const poor = named.filter(
      ({ confidence, value, checks = [], companion }) =>
        confidence === 'high' &&
        !isMarked(parseRegex(value)) &&
        companion?.need !== 'required' &&
        !checks.some(({ kind }) => checksums.test(kind)),
    );
    expect(breaking('mark', poor)).toEqual([]);
  });

  it('has names of three letters or more, in the form that the matcher spells', () => {
    const poor = named.filter(({ names }) =>
      names.some((name) => !/^(?=.{3})[a-z0-9]+(?:[_.-][a-z0-9]+)*$/.test(name)),
    );
    expect(breaking('names', poor)).toEqual([]);
  });

  const checksums = /^(?:crc32|azure|entra|gitlab|grafana|jwt|discord)/;

  /** Are two characters or more of the value always the same: a prefix, or joints that part it? */
  function isMarked(node: RegexNode): boolean {
    return fixedBytes(node) >= 2;
  }

  function fixedBytes(node: RegexNode): number {
    switch (node.kind) {
      case 'group':
        return fixedBytes(node.body);
      case 'repeat':
        return fixedBytes(node.body) * node.min;
      case 'choice':
        return Math.min(...node.options.map(fixedBytes));
      case 'sequence':
        return node.parts.map(fixedBytes).reduce((a, b) => a + b, 0);
      case 'set':
        return node.set.reduce((a, b) => a + b, 0) === 1 ? 1 : 0;
      default:
        return 0;
    }
  }
});
