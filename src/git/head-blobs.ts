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

/** The same as numbers: for each path of a walk the number of HEAD's blob there. */
export async function headPlaces(
  repository: Repository,
  walk: Pick<TableWalk, 'trees' | 'paths'>,
): Promise<ReadonlyMap<number, number>> {
  const places = new Map<number, number>();
  const head = await repository.head();
  if (head.kind === 'broken' || head.oid === null) return places;
  try {
    const { tree } = await repository.store.readCommit(head.oid);
    takePlaces(walk, { tree: walk.trees.numberOf(tree), folder: top, depth: 0 }, places);
  } catch (error) {
    if (!isObjectFault(error)) throw error;
  }
  return places;
}

interface HeadFolder {
  readonly tree: number;
  readonly folder: number;
  readonly depth: number;
}

function takePlaces(
  walk: Pick<TableWalk, 'trees' | 'paths'>,
  { tree, folder, depth }: HeadFolder,
  places: Map<number, number>,
): void {
  const { trees, paths } = walk;
  const entries = tree < 0 || depth > folderDepthMax || places.size > placesMax ? null : trees.of(tree);
  for (let at = 0; entries !== null && at < entries.length; at += entryItems) {
    const item = entries[at] as number;
    const child = entries[at + 1] as number;
    const kind = trees.kindOf(item);
    const path = paths.within(folder, trees.nameNumber(item));
    if (kind === 'tree') takePlaces(walk, { tree: child, folder: path, depth: depth + 1 }, places);
    else if (kind === 'blob') places.set(path, child);
  }
}

/** A tree that names few others again and again can hold more files than any disk. */
const placesMax = 2_000_000;
