// Texts that say how a repository is scanned: its configuration, its baseline. They are files of a folder, or of a commit, in
// one of several places. What stands there belongs to whoever made the repository: nothing is believed of its kind or size,
// and links are not followed.
import { lstat } from 'node:fs/promises';
import { basename, isAbsolute, join } from 'node:path';
import { decodeBlob } from '../detect/encoding.ts';
import { entryAt } from '../git/blob-at.ts';
import type { ObjectStore } from '../git/object-store.ts';
import { readSmallFile } from '../git/small-file.ts';
import { Fault } from '../model/fault.ts';
import type { Oid } from '../model/oid.ts';

export interface RepositoryText {
  /** From the root of the repository, with slashes, or as the user gave it. */
  readonly path: string;
  readonly text: string;
}

/** What kind of text is looked for. */
export interface TextKind {
  /** `configuration`. */
  readonly noun: string;
  readonly bytesMax: number;
}

/** The one of `paths` that is there; null for none. Throws a Fault `bad-configuration` for two, and for what cannot be read. */
export async function textIn(
  folder: string,
  paths: readonly string[],
  kind: TextKind,
): Promise<RepositoryText | null> {
  const found: RepositoryText[] = [];
  for (const path of paths) {
    const text = await textNamed(isAbsolute(path) ? path : join(folder, path), path, kind);
    if (text !== null) found.push(text);
  }
  return onlyOne(found, kind);
}

/** A file that the user named; null when there is none. Throws a Fault `bad-configuration`. */
export async function textNamed(file: string, shown: string, kind: TextKind): Promise<RepositoryText | null> {
  try {
    if (!(await lstat(file)).isFile()) throw unreadable(shown, kind);
  } catch (error) {
    if (error instanceof Fault) throw error;
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return null;
    throw unreadable(shown, kind);
  }
  const bytes = await readSmallFile(file, kind.bytesMax);
  if (bytes === null) throw unreadable(shown, kind);
  return { path: shown, text: textOf(bytes) };
}

/** The same of a commit, which has no absolute paths. Throws a Fault `missing-object` for objects that are not here too. */
export async function textAt(
  store: ObjectStore,
  commit: Oid,
  paths: readonly string[],
  kind: TextKind,
): Promise<RepositoryText | null> {
  const found: RepositoryText[] = [];
  for (const path of paths) {
    const entry = isAbsolute(path) ? null : await entryAt(store, commit, path);
    if (entry === null) continue;
    if (entry.kind !== 'blob') throw unreadable(path, kind);
    const bytes = await store.readBlob(entry.oid);
    if (bytes.length > kind.bytesMax) throw unreadable(path, kind);
    found.push({ path, text: textOf(bytes) });
  }
  return onlyOne(found, kind);
}

/** PowerShell before version 6 writes UTF-16 where text is sent to a file with `>`. */
export function textOf(written: Uint8Array): string {
  const { bytes } = decodeBlob(written);
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8');
}

function onlyOne([first, second]: readonly RepositoryText[], { noun }: TextKind): RepositoryText | null {
  if (first === undefined || second === undefined) return first ?? null;
  throw new Fault(
    'bad-configuration',
    `There are two ${noun}s, ${first.path} and ${second.path}`,
    `Keep one of them: ${basename(second.path)} would be passed over.`,
  );
}

function unreadable(path: string, { noun, bytesMax }: TextKind): Fault {
  const size = bytesMax >= 1024 * 1024 ? `${bytesMax / 1024 / 1024} MiB` : `${bytesMax / 1024} KiB`;
  return new Fault(
    'bad-configuration',
    `${path} cannot be read as a ${noun}: it is no plain file, may not be read, or is larger than ${size}`,
    'Make it a file of its own that may be read, or take it away.',
  );
}
