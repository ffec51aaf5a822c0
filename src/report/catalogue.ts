// The catalogue for people and programs: what Leakline looks for. Patterns hold no secret, their examples are
// templates. Pure.
import { compareText } from '../model/compare-text.ts';
import type { Family, Pattern } from '../model/pattern.ts';
import { compareSeverity } from '../model/severity.ts';
import { jsonText } from './json-text.ts';
import { markdownAddress, markdownText } from './markdown.ts';
import { meaningOf, remedyOf } from './pattern-words.ts';

const familyTitles: Readonly<Record<Family, string>> = {
  'infrastructure-secret': 'Infrastructure secrets',
  'private-address': 'Private addresses',
  'internal-host': 'Internal hostnames',
  credential: 'Credentials',
  'secret-file': 'Files that must not be committed',
};

/** By id, in the order of the letters' codes: the same on every machine. */
export function sortedPatterns(patterns: readonly Pattern[]): Pattern[] {
  return [...patterns].sort((a, b) => compareText(a.id, b.id));
}

/** A line for each pattern: id, severity, confidence, title; aligned. The user's own are told apart. */
export function catalogueText(patterns: readonly Pattern[]): string {
  const width = patterns.reduce((widest, pattern) => Math.max(widest, pattern.id.length), 0);
  return sortedPatterns(patterns)
    .map(({ id, severity, confidence, title, kind }) =>
      [
        id.padEnd(width),
        severity.padEnd(8),
        confidence.padEnd(6),
        kind === 'own' ? `${title} (your configuration's)` : title,
      ].join('  '),
    )
    .map((line) => `${line}\n`)
    .join('');
}

/** An array of the patterns with all their fields; regular expressions as `{ source, flags }`. */
export function catalogueJson(patterns: readonly Pattern[]): string {
  return `${jsonText(sortedPatterns(patterns).map(plainFields), 2)}\n`;
}

/** One pattern with all its fields. */
export function patternJson(pattern: Pattern): string {
  return `${jsonText(plainFields(pattern), 2)}\n`;
}

/** What a pattern finds, what that is worth to a stranger, how to mend it, and where the format is written down. */
export function patternText(pattern: Pattern): string {
  const { id, title, severity, confidence, family } = pattern;
  return [
    `${id}: ${title}`,
    `${severity} severity, ${confidence} confidence, ${familyTitles[family].toLowerCase()}`,
    ...(pattern.kind === 'own' ? ['A pattern of your configuration.'] : []),
    '',
    meaningOf(pattern),
    '',
    `How to make it harmless: ${remedyOf(pattern)}`,
    '',
    ...pattern.references.map((reference) => `See ${reference}`),
    '',
  ].join('\n');
}

/** The page patterns/README.md: every kind with its severity, confidence and source, by family. */
export function catalogueMarkdown(patterns: readonly Pattern[]): string {
  const families = Object.keys(familyTitles) as Family[];
  const sections = families.map((family) => {
    const own = sortedPatterns(patterns.filter((pattern) => pattern.family === family));
    const rows = own
      .sort((a, b) => compareSeverity(a.severity, b.severity) || compareText(a.id, b.id))
      .map(markdownRow);
    return [
      `## ${familyTitles[family]} (${own.length})`,
      '| id | what | severity | confidence | source |',
      '| --- | --- | --- | --- | --- |',
      ...rows,
      '',
    ].join('\n');
  });
  return [
    '# What Leakline looks for',
    `${patterns.length} patterns. Generated from this folder by the test of this page (\`npx vitest -u\`): do not edit.`,
    '',
    ...sections,
  ].join('\n');
}

function markdownRow({ id, title, severity, confidence, references }: Pattern): string {
  const sources = references.map((reference) => markdownAddress(reference)).join(' ');
  return `| \`${id}\` | ${markdownText(title)} | ${severity} | ${confidence} | ${sources} |`;
}

/** JSON has no regular expressions. A pattern of the packed catalogue tells all its fields by `toJSON`. */
function plainFields(pattern: Pattern & { toJSON?(): object }): Record<string, unknown> {
  const fields = Object.entries(pattern.toJSON?.() ?? pattern);
  return Object.fromEntries(fields.map(([name, value]) => [name, plain(value)]));
}

function plain(value: unknown): unknown {
  if (value instanceof RegExp) return { source: value.source, flags: value.flags };
  if (Array.isArray(value)) return value.map(plain);
  return value;
}
