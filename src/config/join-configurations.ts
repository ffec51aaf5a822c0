// One configuration out of several that extend one another. Pure.
import type { AllowWords } from './allow-fields.ts';
import type { Configuration, ConfigurationKey } from './configuration-keys.ts';
import type { ParsedConfiguration, Place } from './parse-configuration.ts';
import type { PatternWords } from './pattern-fields.ts';

/**
 * What the nearest says, and what the others say beside it: of each key the later of `extended` counts more, and `nearest`
 * the most. Entries of `allow` and `patterns` are joined, each by its name.
 */
export function joinConfigurations(
  extended: readonly ParsedConfiguration[],
  nearest: ParsedConfiguration,
): ParsedConfiguration {
  if (extended.length === 0) return nearest;
  const all = [...extended, nearest];
  const values: Record<string, unknown> = {};
  for (const one of all) Object.assign(values, one.values);
  const allow = joined<AllowWords>(all, ({ values }) => values.allow, nameOfEntry);
  const patterns = joined<PatternWords>(all, ({ values }) => values.patterns, nameOfPattern);
  if (allow.length > 0) values['allow'] = allow;
  if (patterns.length > 0) values['patterns'] = patterns;
  return {
    file: nearest.file,
    values: values as Configuration,
    places: joinedPlaces(all),
    entryPlaces: new Map(all.flatMap(({ entryPlaces }) => [...entryPlaces])),
  };
}

const joinedKeys: ReadonlySet<ConfigurationKey> = new Set(['allow', 'patterns']);

function joinedPlaces(all: readonly ParsedConfiguration[]): Map<ConfigurationKey, readonly Place[]> {
  const places = new Map<ConfigurationKey, readonly Place[]>();
  for (const one of all) {
    for (const [key, own] of one.places) {
      places.set(key, joinedKeys.has(key) ? [...own, ...(places.get(key) ?? [])] : own);
    }
  }
  return places;
}

const nameOfEntry = ({ name }: AllowWords) => name;
const nameOfPattern = ({ id }: PatternWords) => id;

function joined<Entry>(
  all: readonly ParsedConfiguration[],
  entriesOf: (one: ParsedConfiguration) => readonly Entry[] | undefined,
  nameOf: (entry: Entry) => string,
): Entry[] {
  const byName = new Map<string, Entry>();
  for (const one of all) for (const entry of entriesOf(one) ?? []) byName.set(nameOf(entry), entry);
  return [...byName.values()];
}
