// Entries of a configuration (`allow`, `patterns`), which were checked when the file was read, as what the scan works with.
import type { Check, OwnPattern } from '../model/pattern.ts';
import type { AllowEntry } from '../model/suppression.ts';
import type { AllowWords } from './allow-fields.ts';
import type { PatternWords } from './pattern-fields.ts';
import { isNamed, type Selectable } from './select-patterns.ts';

/** `patterns`: all there are, the user's own among them. */
export function allowEntriesOf(
  entries: readonly AllowWords[],
  patterns: readonly Selectable[],
): AllowEntry[] {
  return entries.map((entry) => ({
    name: entry.name,
    reason: entry.reason ?? '',
    state: entry.state ?? null,
    until: entry.until ?? null,
    patterns: idsOf(entry.patterns, patterns),
    when: entry.when ?? 'all',
    paths: entry.paths ?? null,
    values: entry.values ?? null,
    commits: entry.commits ?? null,
    authoredSince: entry['authored-since'] ?? null,
    authoredUntil: entry['authored-until'] ?? null,
  }));
}

function idsOf(
  selectors: readonly string[] | undefined,
  patterns: readonly Selectable[],
): readonly string[] | null {
  if (selectors === undefined) return null;
  // Nothing but an id has a point in it, and to know tags is to read the whole catalogue.
  if (selectors.every((name) => name.includes('.')))
    return patterns.filter(({ id }) => selectors.includes(id)).map(({ id }) => id);
  return patterns.filter((pattern) => isNamed(pattern, selectors)).map(({ id }) => id);
}

const remedyDefault =
  'Revoke it where it was issued, and keep what takes its place out of the repository, in a secret store or the environment.';

export function ownPatternOf(words: PatternWords): OwnPattern {
  const { title, impact, references, tags, rank } = words;
  return {
    kind: 'own',
    id: words.id,
    family: words.family ?? 'credential',
    title,
    description: words.description ?? title,
    severity: words.severity ?? 'high',
    confidence: words.confidence ?? 'medium',
    keywords: words.keywords,
    regex: words.regex,
    flags: flagsOf(words),
    allow: words.allow ?? [],
    remedy: words.remedy ?? remedyDefault,
    references: references ?? [],
    examples: words.examples,
    ...(words['match-bytes-max'] === undefined ? {} : { matchBytesMax: words['match-bytes-max'] }),
    ...(words.checks === undefined ? {} : { checks: words.checks.map(checkOf) }),
    ...(impact === undefined ? {} : { impact }),
    ...(tags === undefined ? {} : { tags }),
    ...(rank === undefined ? {} : { rank }),
  };
}

/** As `OwnPattern.flags` has them. */
export function flagsOf(words: PatternWords): string {
  return words['ignore-case'] === true ? 'i' : '';
}

function checkOf(words: NonNullable<PatternWords['checks']>[number]): Check {
  if (typeof words === 'string') return { kind: words };
  if (words.entropy !== undefined) return { kind: 'entropy', bitsMin: words.entropy };
  if (words['character-classes'] !== undefined)
    return { kind: 'character-classes', classesMin: words['character-classes'] };
  return { kind: 'base64-contains', text: words['base64-contains'] ?? '' };
}
