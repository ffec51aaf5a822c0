// The file of a history's cache: what a scan has seen, by ids alone, so that the next one need not look again. It holds no
// secret, no path, no name and no fingerprint. The first line is a word, the version of this format, and the SHA-256 of
// all that follows, which is JSON; ids are 40 or 64 hexadecimal digits each, written as base64 of their bytes:
//
//   leakline-history-cache 1 <64 hexadecimal digits>
//   { basis, seen, roots, commits, older, tags, loose }
//
// What is not exactly that is not used at all.
import { createHash, randomBytes } from 'node:crypto';
import { access, constants, open, realpath, rm, stat } from 'node:fs/promises';
import { dirname, resolve as resolvePath } from 'node:path';
import { renameOver } from '../git/rename-over.ts';
import { readSmallFile } from '../git/small-file.ts';
import { Fault } from '../model/fault.ts';
import { isOid, type Oid } from '../model/oid.ts';

/** What complete scans have judged. */
export interface HistoryMemory {
  /** A digest of all that a judgement depends on. */
  readonly basis: string;
  /** How many commits were scanned. */
  readonly seen: number;
  /** Commits without parents, the lowest ids: they tell one repository from another. */
  readonly roots: readonly Oid[];
  /** All that these reach was scanned. */
  readonly commits: readonly Oid[];
  /** Some commits behind these, oldest first, for when these are no longer there. */
  readonly older: readonly Oid[];
  /** Annotated tags. */
  readonly tags: readonly Oid[];
  /** Digests of an id and a path, for blobs that are in no commit. */
  readonly loose: readonly Oid[];
}

/** Why a file of another kind is not to be used. */
export const noCache = 'it is no cache of a history';

const word = 'leakline-history-cache';
const formatVersion = 1;
const cacheBytesMax = 256 * 1024 * 1024;
const idLists = ['roots', 'commits', 'older', 'tags', 'loose'] as const;

export function packMemory(memory: HistoryMemory): string {
  const { basis, seen } = memory;
  const lists = idLists.map((name) => [name, packIds(memory[name])]);
  const body = `${JSON.stringify({ basis, seen, ...Object.fromEntries(lists) })}\n`;
  return `${word} ${formatVersion} ${digestOf(body)}\n${body}`;
}

/** A text instead says why it is not to be used, as the end of a sentence: `it is damaged`. */
export function unpackMemory(text: string): HistoryMemory | string {
  const end = text.indexOf('\n') + 1;
  const [first, version, sum] = text
    .slice(0, end === 0 ? 200 : end)
    .trimEnd()
    .split(' ');
  if (first !== word) return word.startsWith(text) ? 'it is damaged' : noCache;
  if (version !== String(formatVersion)) return 'another version of Leakline wrote it';
  const body = text.slice(end);
  const isWhole = text.startsWith(`${word} ${formatVersion} ${digestOf(body)}\n`);
  return (isWhole && sum !== undefined ? parseBody(body) : null) ?? 'it is damaged';
}

function parseBody(body: string): HistoryMemory | null {
  try {
    const { basis, seen, ...lists } = JSON.parse(body) as Record<string, unknown>;
    if (typeof basis !== 'string' || typeof seen !== 'number') return null;
    const [roots, commits, older, tags, loose] = idLists.map((name) => unpackIds(lists[name]));
    if (!roots || !commits || !older || !tags || !loose) return null;
    return { basis, seen, roots, commits, older, tags, loose };
  } catch {
    return null;
  }
}

/** Those of one length together. */
function packIds(ids: readonly Oid[]): string[] {
  return [40, 64].map((digits) => {
    const some = ids.filter((id) => id.length === digits);
    return Buffer.from(some.join(''), 'hex').toString('base64');
  });
}

function unpackIds(packed: unknown): Oid[] | null {
  if (!Array.isArray(packed) || packed.length !== 2) return null;
  const ids: Oid[] = [];
  for (const [at, digits] of [40, 64].entries()) {
    const text: unknown = packed[at];
    if (typeof text !== 'string') return null;
    const all = Buffer.from(text, 'base64').toString('hex');
    for (let start = 0; start < all.length; start += digits) {
      const id = all.slice(start, start + digits);
      if (id.length !== digits || !isOid(id)) return null;
      ids.push(id as Oid);
    }
  }
  return ids;
}

function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** Null when there is none yet. A text says why it cannot be used. */
export async function readMemory(file: string): Promise<HistoryMemory | string | null> {
  const bytes = await readSmallFile(file, cacheBytesMax);
  if (bytes !== null) return unpackMemory(bytes.toString('latin1'));
  const existing = await stat(file).catch(() => null);
  return existing === null ? null : noCache;
}

/** Before the scan. Throws a Fault `unwritable-file`. */
export async function checkCacheWritable(file: string): Promise<void> {
  try {
    const existing = await stat(file).catch(() => null);
    if (existing?.isDirectory() === true) throw Object.assign(new Error(), { code: 'EISDIR' });
    if (existing !== null && !existing.isFile()) throw Object.assign(new Error(), { code: 'not a file' });
    if (existing !== null) await access(file, constants.R_OK | constants.W_OK);
    // The new one is made beside it.
    await access(dirname(await targetOf(file)), constants.W_OK);
  } catch (error) {
    throw new Fault(
      'unwritable-file',
      `the cache of the history cannot be written (${codeOf(error)})`,
      'Give a path in a folder that exists and may be written to.',
    );
  }
}

/** In one step: who reads at the same time has the old one or the new one. Throws the file system's errors. */
export async function writeMemory(file: string, memory: HistoryMemory): Promise<void> {
  const target = await targetOf(file);
  const made = `${target}.${randomBytes(6).toString('hex')}.tmp`;
  try {
    const handle = await open(made, 'wx', 0o644);
    try {
      await handle.writeFile(packMemory(memory), 'latin1');
      await handle.sync();
    } finally {
      await handle.close();
    }
    await renameOver(made, target);
  } catch (error) {
    await rm(made, { force: true });
    throw error;
  }
}

/** A link stays one. */
async function targetOf(file: string): Promise<string> {
  return realpath(file).catch(() => resolvePath(file));
}

export function codeOf(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? 'unknown reason';
}
