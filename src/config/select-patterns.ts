// Which patterns of the catalogue a run uses: those that the user named by id, by provider or by tag.
import { Fault } from '../model/fault.ts';
import type { Pattern } from '../model/pattern.ts';
import { meant } from './name-words.ts';
import type { Selection } from './settings.ts';

/** What a pattern can be named by: its id, with the provider in it, its family and its tags. */
export type Selectable = Pick<Pattern, 'id' | 'family' | 'tags'>;

/**
 * The patterns that `only` names (all, when it names none) without those that `except` names. A selector is an id
 * (`github.personal-access-token`), a provider (`github`), a family (`private-address`) or a tag (`cloud`).
 * Throws a Fault `bad-argument` for a selector that names nothing, and for a selection that leaves nothing.
 */
export function selectPatterns(patterns: readonly Pattern[], { only, except }: Selection): Pattern[] {
  if (only.length + except.length === 0) return [...patterns];
  const names = namesOf(patterns);
  for (const selector of [...only, ...except]) {
    if (!names.has(selector)) throw unknownSelector(selector, names);
  }
  const chosen = patterns.filter(
    (pattern) => (only.length === 0 || isNamed(pattern, only)) && !isNamed(pattern, except),
  );
  if (chosen.length > 0) return chosen;
  throw new Fault(
    'bad-argument',
    '"only" and "except" together leave no pattern to look for',
    'Give fewer exceptions, or run "leakline patterns list" for what there is.',
  );
}

/** The part of an id before the point: who issues what the pattern finds. */
export function providerOf(pattern: Pick<Pattern, 'id'>): string {
  return pattern.id.slice(0, pattern.id.indexOf('.'));
}

export function isNamed(pattern: Selectable, selectors: readonly string[]): boolean {
  return selectorsOf(pattern).some((name) => selectors.includes(name));
}

/** All selectors that name a pattern: its id, provider, family and tags. */
export function selectorsOf(pattern: Selectable): string[] {
  return [pattern.id, providerOf(pattern), pattern.family, ...(pattern.tags ?? [])];
}

/** All that a selector can be. */
export function namesOf(patterns: readonly Selectable[]): ReadonlySet<string> {
  return new Set(patterns.flatMap(selectorsOf));
}

function unknownSelector(selector: string, names: ReadonlySet<string>): Fault {
  // What is no name at all is not repeated: it could be a secret that was pasted into the wrong place.
  const shown = /^[a-z][a-z.-]{1,40}$/.test(selector) ? `"${selector}"` : 'what was given';
  const begun = [...names].find((name) => name.startsWith(selector.slice(0, 4)));
  const near = meant(selector, names) || (begun === undefined ? '' : ` Perhaps "${begun}" was meant.`);
  return new Fault(
    'bad-argument',
    `${shown} is no pattern, provider, family or tag of the catalogue`,
    `Run "leakline patterns list" for the ids.${near}`,
  );
}
