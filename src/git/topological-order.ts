// Puts commits in the order in which they can have been made: parents before children, and of those that
// could come next the one with the earliest author date, then the lowest id. Like git rev-list --topo-order
// --reverse, but the same whatever refs it started from.
import type { Oid } from '../model/oid.ts';
import { Heap } from './commit-heap.ts';

/** As much of a commit as an order needs. */
export interface OrderedCommit {
  readonly oid: Oid;
  readonly parents: readonly Oid[];
  readonly authorSeconds: number;
}

/** Parents that are not among the commits do not count. */
export function oldestFirst<Item extends OrderedCommit>(commits: ReadonlyMap<Oid, Item>): Item[] {
  /** Of merges alone, how many of their parents are not there yet. */
  const waitsFor = new Map<Oid, number>();
  const children = new Map<Oid, Item[]>();
  const ready = new Heap<Item>(isEarlier);
  for (const commit of commits.values()) {
    let waits = 0;
    for (let at = 0; at < commit.parents.length; at += 1) {
      const parent = commit.parents[at] as Oid;
      // One that is named twice counts once.
      if (!commits.has(parent) || commit.parents.indexOf(parent) < at) continue;
      waits += 1;
      const held = children.get(parent);
      if (held === undefined) children.set(parent, [commit]);
      else held.push(commit);
    }
    if (waits === 0) ready.push(commit);
    else if (waits > 1) waitsFor.set(commit.oid, waits);
  }
  const ordered: Item[] = [];
  for (let commit = ready.pop(); commit !== undefined; commit = ready.pop()) {
    ordered.push(commit);
    for (const child of children.get(commit.oid) ?? []) {
      const left = (waitsFor.get(child.oid) ?? 1) - 1;
      if (left === 0) ready.push(child);
      else waitsFor.set(child.oid, left);
    }
  }
  return ordered;
}

function isEarlier(a: OrderedCommit, b: OrderedCommit): boolean {
  if (a.authorSeconds !== b.authorSeconds) return a.authorSeconds < b.authorSeconds;
  return a.oid < b.oid;
}
