// What one configuration has otherwise than another, for the notice about a change that would change it. Pure.
import { type Configuration, type ConfigurationKey, keyNames } from './configuration-keys.ts';

export interface ConfigurationChange {
  readonly key: ConfigurationKey;
  readonly change: 'set' | 'changed' | 'taken out';
}

export function changesOf(before: Configuration, after: Configuration): ConfigurationChange[] {
  const changed = keyNames.filter((key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]));
  return changed.map((key) => {
    if (before[key] === undefined) return { key, change: 'set' };
    return { key, change: after[key] === undefined ? 'taken out' : 'changed' };
  });
}
