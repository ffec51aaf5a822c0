// Pairs files that were removed with files that were added, so that a file that was moved and edited is
// compared with its old self. First equal blobs, then alike ones, for a bounded number of pairs;
// gitdiffcore(7), "diffcore-rename".
import type { Oid } from '../model/oid.ts';
import { isObjectFault, type ObjectStore } from './object-store.ts';
import type { TreeChange, TreeFile } from './tree-difference.ts';

/** Pairs of blobs that are compared by content. Git's limit is the square of `diff.renameLimit`, 1,000. */
const pairsMax = 2500;
/** A larger blob is paired only when it moved unchanged. */
const comparedBytesMax = 1024 * 1024;
/** Git's own threshold: half of the larger file's bytes are in both. */
const similarityMin = 0.5;

/**
 * The same changes, with a removed and an added file joined to one change wherever they are old and new of
 * one file.
 */
export async function pairRenames(store: ObjectStore, changes: readonly TreeChange[]): Promise<TreeChange[]> {
  const removed: TreeFile[] = [];
  const added: TreeFile[] = [];
  for (const { before, after } of changes) {
    if (before?.kind === 'blob' && after === null) removed.push(before);
    if (after?.kind === 'blob' && before === null) added.push(after);
  }
  if (removed.length === 0 || added.length === 0) return [...changes];
  const origins = pairEqual(removed, added);
  await pairAlike(store, removed, added, origins);
  const taken = new Set(origins.values());
  return changes.flatMap((change) => {
    if (change.after === null && change.before !== null && taken.has(change.before)) return [];
    const origin = change.before === null && change.after !== null ? origins.get(change.after) : undefined;
    return origin === undefined ? [change] : [{ before: origin, after: change.after }];
  });
}

/** One old file may be the origin of several equal new ones: all of them hold only what was there. */
function pairEqual(removed: readonly TreeFile[], added: readonly TreeFile[]): Map<TreeFile, TreeFile> {
  const byOid = new Map<Oid, TreeFile[]>();
  for (const file of removed) byOid.set(file.oid, [...(byOid.get(file.oid) ?? []), file]);
  const origins = new Map<TreeFile, TreeFile>();
  for (const file of added) {
    const equal = byOid.get(file.oid);
    const origin = equal?.find((old) => baseName(old) === baseName(file)) ?? equal?.[0];
    if (origin !== undefined) origins.set(file, origin);
  }
  return origins;
}

async function pairAlike(
  store: ObjectStore,
  removed: readonly TreeFile[],
  added: readonly TreeFile[],
  origins: Map<TreeFile, TreeFile>,
): Promise<void> {
  const taken = new Set(origins.values());
  const olds = removed.filter((file) => !taken.has(file));
  const news = added.filter((file) => !origins.has(file));
  const pairs = candidatePairs(olds, news);
  const lines = new Map<Oid, LineBytes | null>();
  const scored: { old: TreeFile; now: TreeFile; score: number }[] = [];
  for (const [old, now] of pairs) {
    const a = await lineBytes(store, old.oid, lines);
    const b = await lineBytes(store, now.oid, lines);
    const score = a === null || b === null ? 0 : similarity(a, b);
    if (score >= similarityMin) scored.push({ old, now, score });
  }
  scored.sort((a, b) => b.score - a.score);
  for (const { old, now } of scored) {
    if (taken.has(old) || origins.has(now)) continue;
    taken.add(old);
    origins.set(now, old);
  }
}

/** All pairs while they are few; else those of equal base names, as those are the likely ones. */
function candidatePairs(olds: readonly TreeFile[], news: readonly TreeFile[]): [TreeFile, TreeFile][] {
  const few = olds.length * news.length <= pairsMax;
  const byName = new Map<string, TreeFile[]>();
  for (const old of olds) {
    const name = baseName(old);
    const held = byName.get(name);
    if (held === undefined) byName.set(name, [old]);
    else held.push(old);
  }
  const pairs: [TreeFile, TreeFile][] = [];
  for (const now of news) {
    for (const old of few ? olds : (byName.get(baseName(now)) ?? [])) {
      if (pairs.length >= pairsMax) return pairs;
      pairs.push([old, now]);
    }
  }
  return pairs;
}

function baseName(file: TreeFile): string {
  return file.path.slice(file.path.lastIndexOf('/') + 1);
}

interface LineBytes {
  readonly bytes: number;
  /** Bytes that each distinct line takes in the whole file. */
  readonly lines: ReadonlyMap<string, number>;
}

/** Null when it is too large or cannot be read: whoever reads it for its lines will say so. */
async function lineBytes(
  store: ObjectStore,
  oid: Oid,
  held: Map<Oid, LineBytes | null>,
): Promise<LineBytes | null> {
  const known = held.get(oid);
  if (known !== undefined) return known;
  let result: LineBytes | null = null;
  try {
    const blob = await store.readBlob(oid);
    if (blob.length > 0 && blob.length <= comparedBytesMax) result = measure(blob);
  } catch (error) {
    if (!isObjectFault(error)) throw error;
  }
  held.set(oid, result);
  return result;
}

function measure(blob: Uint8Array): LineBytes {
  const lines = new Map<string, number>();
  const text = Buffer.from(blob.buffer, blob.byteOffset, blob.byteLength).toString('latin1');
  for (const line of text.split('\n')) lines.set(line, (lines.get(line) ?? 0) + line.length + 1);
  return { bytes: blob.length + 1, lines };
}

/** Bytes in lines that both have, by the bytes of the larger one: 0 to 1. */
function similarity(a: LineBytes, b: LineBytes): number {
  const larger = Math.max(a.bytes, b.bytes);
  if (Math.min(a.bytes, b.bytes) < larger * similarityMin) return 0;
  let common = 0;
  for (const [line, bytes] of a.lines) common += Math.min(bytes, b.lines.get(line) ?? 0);
  return common / larger;
}
