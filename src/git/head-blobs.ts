// The files of HEAD's tree: what is still there of what a history found.
import type { Oid } from '../model/oid.ts';
import { entryItems, folderDepthMax } from './numbered-trees.ts';
import { isObjectFault } from './object-store.ts';
import type { Repository } from './open-repository.ts';
import { top } from './path-numbers.ts';
import type { TableWalk } from './table-walk.ts';
import { listTree } from './tree-difference.ts';

/**
 * The blobs of HEAD's tree by their paths, links and submodules left out. Empty when HEAD has no commit or it cannot be
 * read.
 */
export async function headBlobs(repository: Repository): Promise<ReadonlyMap<string, Oid>> {
  const paths = new Map<string, Oid>();
  const head = await repository.head();
  if (head.kind === 'broken' || head.oid === null) return paths;
  try {
    const { tree } = await repository.store.readCommit(head.oid);
    // What cannot be read here is among the skips of the history, which reads the same trees.
    for (const file of await listTree(repository.store, tree, () => {})) {
      if (file.kind !== 'blob') continue;
      paths.set(file.path, file.oid);
    }
  } catch (error) {
    if (!isObjectFault(error)) throw error;
  }
  return paths;
}

type Walk = Pick<TableWalk, 'trees' | 'paths'>;

/** The same as numbers of a walk. */
export interface HeadPlaces {
  /** For each path the blob there, in the tree's order. */
  readonly blobs: ReadonlyMap<number, number>;
  /** Whether all of HEAD's trees are among those that have numbers. */
  readonly isWhole: boolean;
}

export async function headPlaces(repository: Repository, walk: Walk): Promise<HeadPlaces> {
  const blobs = new Map<number, number>();
  const head = await repository.head();
  if (head.kind === 'broken' || head.oid === null) return { blobs, isWhole: true };
  try {
    const { tree } = await repository.store.readCommit(head.oid);
    const isWhole = takePlaces(walk, { tree: walk.trees.numberOf(tree), folder: top, depth: 0 }, blobs);
    return { blobs, isWhole };
  } catch (error) {
    if (!isObjectFault(error)) throw error;
    return { blobs, isWhole: false };
  }
}

/** What `headBlobs` gives, as far as it is one of some blobs. */
export function headBlobsAmong(
  { blobs }: HeadPlaces,
  { trees, paths }: Walk,
  wanted: Iterable<Oid>,
): [path: string, oid: Oid][] {
  const oids = new Map([...wanted].map((oid) => [trees.numberOf(oid), oid]));
  return [...blobs].flatMap(([path, blob]): [string, Oid][] => {
    const oid = oids.get(blob);
    return oid === undefined ? [] : [[paths.textOf(path), oid]];
  });
}

interface HeadFolder {
  readonly tree: number;
  readonly folder: number;
  readonly depth: number;
}

/** False when some of it is left out. */
function takePlaces(walk: Walk, { tree, folder, depth }: HeadFolder, places: Map<number, number>): boolean {
  const { trees, paths } = walk;
  const entries = tree < 0 || depth > folderDepthMax || places.size > placesMax ? null : trees.of(tree);
  if (entries === null) return false;
  let isWhole = true;
  for (let at = 0; at < entries.length; at += entryItems) {
    const item = entries[at] as number;
    const child = entries[at + 1] as number;
    const kind = trees.kindOf(item);
    const path = paths.within(folder, trees.nameNumber(item));
    if (kind === 'blob') places.set(path, child);
    else if (kind === 'tree')
      isWhole = takePlaces(walk, { tree: child, folder: path, depth: depth + 1 }, places) && isWhole;
  }
  return isWhole;
}

/** A tree that names few others again and again can hold more files than any disk. */
const placesMax = 2_000_000;
