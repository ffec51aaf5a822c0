// What one configuration has otherwise than another, for the notice about a change that would change it. Pure.
import { type Configuration, type ConfigurationKey, definitionOf, keyNames } from './configuration-keys.ts';
import { shownTitle } from './name-words.ts';

type Change = 'set' | 'changed' | 'taken out';

export interface ConfigurationChange {
  readonly key: ConfigurationKey;
  readonly change: Change;
  /** Of a list of entries: what became of which, `"fixtures" set`. Empty for the other keys. */
  readonly entries: readonly string[];
}

export function changesOf(before: Configuration, after: Configuration): ConfigurationChange[] {
  return keyNames.flatMap((key) => {
    const change = changeOf(before[key], after[key]);
    return change === null ? [] : [{ key, change, entries: entryChanges(key, before, after) }];
  });
}

function changeOf(before: unknown, after: unknown): Change | null {
  if (JSON.stringify(before) === JSON.stringify(after)) return null;
  if (before === undefined) return 'set';
  return after === undefined ? 'taken out' : 'changed';
}

function entryChanges(key: ConfigurationKey, before: Configuration, after: Configuration): string[] {
  const { naming } = definitionOf(key);
  if (naming === undefined) return [];
  const [was, becomes] = [entriesByName(before[key], naming), entriesByName(after[key], naming)];
  return [...new Set([...was.keys(), ...becomes.keys()])].flatMap((name) => {
    const change = changeOf(was.get(name), becomes.get(name));
    return change === null ? [] : [`${shownTitle(name) ?? 'one'} ${change}`];
  });
}

function entriesByName(entries: unknown, naming: string): ReadonlyMap<string, unknown> {
  const list = (entries ?? []) as readonly Readonly<Record<string, unknown>>[];
  return new Map(list.map((entry) => [String(entry[naming]), entry]));
}
