// Where a baseline is read from: a file of a folder, or of a commit. What stands there belongs to whoever made the
// repository: nothing is believed of its kind or size, and links are not followed.
import { lstat } from 'node:fs/promises';
import { basename, isAbsolute, join } from 'node:path';
import { baselineBytesMax } from '../baseline/parse-baseline.ts';
import { baselinePaths } from '../config/configuration-keys.ts';
import type { Settings } from '../config/settings.ts';
import { entryAt } from '../git/blob-at.ts';
import type { ObjectStore } from '../git/object-store.ts';
import { readSmallFile } from '../git/small-file.ts';
import { Fault } from '../model/fault.ts';
import type { Oid } from '../model/oid.ts';

/** A file as it stands, from the root with slashes or as it was named. */
export interface BaselineFile {
  readonly path: string;
  readonly text: string;
}

/** Where one is looked for; none where none is wanted. */
export function baselinePathsOf({ baselineFile }: Pick<Settings, 'baselineFile'>): readonly string[] {
  if (baselineFile === false) return [];
  return baselineFile === null ? baselinePaths : [baselineFile.replaceAll('\\', '/').replace(/^\.\//, '')];
}

/** Null for none. Throws a Fault `bad-configuration` for two, for what cannot be read, and for a named one that is not there. */
export async function baselineIn(
  folder: string,
  settings: Pick<Settings, 'baselineFile'>,
): Promise<BaselineFile | null> {
  const found: BaselineFile[] = [];
  for (const path of baselinePathsOf(settings)) {
    const text = await textOfFile(isAbsolute(path) ? path : join(folder, path), path);
    if (text !== null) found.push({ path, text });
  }
  const { baselineFile } = settings;
  if (typeof baselineFile === 'string' && found.length === 0) throw notThere(baselineFile);
  return onlyOne(found);
}

/** The same of a commit; what is not there is none. Throws a Fault `missing-object` for objects that are not here too. */
export async function baselineAt(
  store: ObjectStore,
  commit: Oid,
  settings: Pick<Settings, 'baselineFile'>,
): Promise<BaselineFile | null> {
  const found: BaselineFile[] = [];
  for (const path of baselinePathsOf(settings)) {
    const entry = isAbsolute(path) ? null : await entryAt(store, commit, path);
    if (entry === null) continue;
    if (entry.kind !== 'blob') throw unreadable(path);
    const bytes = await store.readBlob(entry.oid);
    if (bytes.length > baselineBytesMax) throw unreadable(path);
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
  const bytes = await readSmallFile(file, baselineBytesMax);
  if (bytes === null) throw unreadable(shown);
  return textOf(bytes);
}

function textOf(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8');
}

function onlyOne([first, second]: readonly BaselineFile[]): BaselineFile | null {
  if (first === undefined || second === undefined) return first ?? null;
  throw new Fault(
    'bad-configuration',
    `There are two baselines, ${first.path} and ${second.path}`,
    `Keep one of them: ${basename(second.path)} would be passed over.`,
  );
}

function notThere(path: string): Fault {
  return new Fault(
    'bad-configuration',
    `There is no baseline ${path}`,
    'Make it with "leakline baseline create", or take its name out of the configuration.',
  );
}

function unreadable(path: string): Fault {
  return new Fault(
    'bad-configuration',
    `${path} cannot be read as a baseline: it is no plain file, may not be read, or is larger than ${
      baselineBytesMax / 1024 / 1024
    } MiB`,
    'Make it a file of its own that may be read, or take it away.',
  );
}
