// Where a configuration is read from: files of a folder, or of a commit. What stands there belongs to whoever made the
// repository: nothing is believed of its kind or size, and links are not followed.
import { lstat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { configurationBytesMax, configurationPaths } from '../config/configuration-keys.ts';
import { entryAt } from '../git/blob-at.ts';
import type { ObjectStore } from '../git/object-store.ts';
import { readSmallFile } from '../git/small-file.ts';
import { Fault } from '../model/fault.ts';
import type { Oid } from '../model/oid.ts';

export interface ConfigurationFile {
  /** From the root of the repository, with slashes, or as the user gave it. */
  readonly path: string;
  readonly text: string;
}

/** The one that is there; null for none. Throws a Fault `bad-configuration` for two, and for what cannot be read. */
export async function configurationIn(
  folder: string,
  paths: readonly string[] = configurationPaths,
): Promise<ConfigurationFile | null> {
  const found: ConfigurationFile[] = [];
  for (const path of paths) {
    const text = await textOfFile(join(folder, path), path);
    if (text !== null) found.push({ path, text });
  }
  return onlyOne(found);
}

/** A file that the user named; null when there is none. Throws a Fault `bad-configuration`. */
export async function configurationNamed(file: string, shown: string): Promise<ConfigurationFile | null> {
  const text = await textOfFile(file, shown);
  return text === null ? null : { path: shown, text };
}

/** The same of a commit. Throws a Fault `missing-object` for objects that are not here too. */
export async function configurationAt(
  store: ObjectStore,
  commit: Oid,
  paths: readonly string[] = configurationPaths,
): Promise<ConfigurationFile | null> {
  const found: ConfigurationFile[] = [];
  for (const path of paths) {
    const entry = await entryAt(store, commit, path);
    if (entry === null) continue;
    if (entry.kind !== 'blob') throw unreadable(path);
    const bytes = await store.readBlob(entry.oid);
    if (bytes.length > configurationBytesMax) throw unreadable(path);
    found.push({ path, text: textOf(bytes) });
  }
  return onlyOne(found);
}

async function textOfFile(file: string, shown: string): Promise<string | null> {
  try {
    if (!(await lstat(file)).isFile()) throw unreadable(shown);
  } catch (error) {
    if (error instanceof Fault) throw error;
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return null;
    throw unreadable(shown);
  }
  const bytes = await readSmallFile(file, configurationBytesMax);
  if (bytes === null) throw unreadable(shown);
  return textOf(bytes);
}

function textOf(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8');
}

function onlyOne([first, second]: readonly ConfigurationFile[]): ConfigurationFile | null {
  if (first === undefined || second === undefined) return first ?? null;
  throw new Fault(
    'bad-configuration',
    `There are two configurations, ${first.path} and ${second.path}`,
    `Keep one of them: ${basename(second.path)} would be passed over.`,
  );
}

function unreadable(path: string): Fault {
  return new Fault(
    'bad-configuration',
    `${path} cannot be read as a configuration: it is no plain file, may not be read, or is larger than ${
      configurationBytesMax / 1024
    } KiB`,
    'Make it a file of its own that may be read, or take it away.',
  );
}
