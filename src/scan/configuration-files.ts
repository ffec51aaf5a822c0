// Where a configuration is read from.
import { configurationBytesMax, configurationPaths } from '../config/configuration-keys.ts';
import type { ObjectStore } from '../git/object-store.ts';
import type { Oid } from '../model/oid.ts';
import { type RepositoryText, textAt, textIn, textNamed } from './repository-texts.ts';

export type ConfigurationFile = RepositoryText;

const kind = { noun: 'configuration', bytesMax: configurationBytesMax };

/** The one that is there; null for none. Throws a Fault `bad-configuration` for two, and for what cannot be read. */
export function configurationIn(
  folder: string,
  paths: readonly string[] = configurationPaths,
): Promise<ConfigurationFile | null> {
  return textIn(folder, paths, kind);
}

/** A file that the user named; null when there is none. Throws a Fault `bad-configuration`. */
export function configurationNamed(file: string, shown: string): Promise<ConfigurationFile | null> {
  return textNamed(file, shown, kind);
}

/** The same of a commit. Throws a Fault `missing-object` for objects that are not here too. */
export function configurationAt(
  store: ObjectStore,
  commit: Oid,
  paths: readonly string[] = configurationPaths,
): Promise<ConfigurationFile | null> {
  return textAt(store, commit, paths, kind);
}
