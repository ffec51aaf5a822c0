// What a pattern file may hold, and what every pattern must.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { allPatterns } from '../../patterns/index.ts';
import { regexShape } from '../../src/check/regex-shape.ts';
import { defaultSettings } from '../../src/config/settings.ts';
import { BlobText } from '../../src/detect/blob-text.ts';
import { allRecognizers } from '../../src/detect/catalogue.ts';
import { createDetector } from '../../src/detect/detector.ts';
import { compilePattern } from '../../src/detect/regex-matcher.ts';
import type { RegexPattern } from '../../src/model/pattern.ts';
import { isAtLeast } from '../../src/model/severity.ts';
import { matchAbout } from '../support/plain-search.ts';
import { expand } from '../support/samples.ts';

const folder = new URL('../../patterns/', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.ts') && name !== 'index.ts');
const regexPatterns = allPatterns.filter((pattern): pattern is RegexPattern => pattern.kind === 'regex');

/** The source with its texts, expressions and comments taken out. */
function bones(source: string): string {
  const part =
    /^\s*\/\/.*$|'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|\/(?:[^/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\/[a-z]*|\b\d+\.\d+\b/gm;
  return source.replace(part, '0');
}

describe('pattern files', () => {
  it.each(files)('%s holds data and nothing else', (file) => {
    const rest = bones(readFileSync(new URL(file, folder), 'utf8'))
      .replace(/^import type \{ Pattern \} from 0;$/m, '')
      .replace(/^export const \w+Patterns: readonly Pattern\[\] = \[/m, '[');
    expect(rest.match(/[^\s[\]{},:;\w+-]|\b(?!\d)\w+\b(?!\s*:)/g) ?? []).toEqual([]);
  });

  it('are all in the index', async () => {
    const generator: { indexText(): string } = await import(new URL('generate-index.mjs', folder).href);
    const index = readFileSync(new URL('index.ts', folder), 'utf8');
    expect(index.replace(/\s/g, '')).toBe(generator.indexText().replace(/\s/g, ''));
  });
});

describe('every pattern', () => {
  it('names pages to read on', () => {
    const poor = allPatterns.filter((pattern) => {
      const { references } = pattern;
      return references.length === 0 || references.some((one) => !/^https:\/\/[\w.-]+\/\S*$/.test(one));
    });
    expect(poor.map((pattern) => pattern.id)).toEqual([]);
  });

  it('says what it is, what someone can do with it, and how to mend it', () => {
    const poor = allPatterns.filter(
      ({ title, description, remedy }) =>
        title.length < 3 || /\.$/.test(title) || !/\.$/.test(description) || !/\.$/.test(remedy),
    );
    expect(poor.map((pattern) => pattern.id)).toEqual([]);
  });

  it('with an expression captures a secret, uses the flags that are allowed, and is bounded', () => {
    const poor = regexPatterns.filter(({ regex }) => {
      const shape = regexShape(regex.source);
      return !regex.source.includes('(?<secret>') || !/^[ids]*$/.test(regex.flags) || shape.unbounded > 0;
    });
    expect(poor.map((pattern) => pattern.id)).toEqual([]);
  });

  it('with a path repeats nothing that repeats', () => {
    const poor = allPatterns.filter(
      (pattern) =>
        pattern.kind === 'file' &&
        [pattern.path, pattern.notPath, pattern.content].some(
          (regex) => regex !== undefined && regexShape(regex.source).nested > 1,
        ),
    );
    expect(poor.map((pattern) => pattern.id)).toEqual([]);
  });

  it('has one of its keywords in each of its examples, of three letters or more', () => {
    const poor = regexPatterns.filter(({ keywords, examples }) => {
      const seen = examples.match.every((example) => {
        const text = expand(example.text).toLowerCase();
        return keywords.some((keyword) => text.includes(keyword.toLowerCase()));
      });
      return !seen || keywords.some((keyword) => keyword.length < 2);
    });
    expect(poor.map((pattern) => pattern.id)).toEqual([]);
  });

  it('finds each example whatever its random part is', () => {
    const missed = regexPatterns.flatMap((pattern) =>
      pattern.examples.match.flatMap((example) => {
        const found = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10'].filter((seed) => {
          const blob = new BlobText(Buffer.from(expand(example.text, seed)), 'a.conf');
          const hits = keywordOffsets(blob.slice(0, blob.length), pattern.keywords);
          return matchAbout(compilePattern(pattern), blob, hits).length > 0;
        });
        return found.length >= 9
          ? []
          : [`${pattern.id}: ${example.text.slice(0, 60)} (${found.length} of 10)`];
      }),
    );
    expect(missed).toEqual([]);
  });
});

function keywordOffsets(text: string, keywords: readonly string[]): number[] {
  const folded = text.toLowerCase();
  const out: number[] = [];
  for (const keyword of keywords.map((one) => one.toLowerCase())) {
    for (let at = folded.indexOf(keyword); at !== -1; at = folded.indexOf(keyword, at + 1)) out.push(at);
  }
  return out;
}

describe('our own tree', () => {
  const detector = createDetector(allPatterns, allRecognizers, defaultSettings.detect);

  function filesBelow(path: string): string[] {
    const root = new URL(`../../${path}/`, import.meta.url);
    return readdirSync(root, { withFileTypes: true }).flatMap((entry) =>
      entry.isDirectory() ? filesBelow(`${path}/${entry.name}`) : [`${path}/${entry.name}`],
    );
  }

  it.each(['patterns', 'src'])('%s holds nothing that looks like a leak', (path) => {
    const found = filesBelow(path).flatMap((file) => {
      const blob = new BlobText(readFileSync(new URL(`../../${file}`, import.meta.url)), file);
      return detector
        .detect(blob)
        .filter((match) => isAtLeast(match.severity, 'low'))
        .map((match) => `${file}:${blob.lineNumber(match.secret.start)} ${match.patternId}`);
    });
    expect(found).toEqual([]);
  });
});
