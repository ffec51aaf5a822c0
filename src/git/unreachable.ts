// What no ref reaches: what reflogs lead to, what indexes hold, and then whatever else the store has. Forced away,
// amended, reset, dropped from the stash: it is there until git gc prunes it, and on hosts longer than that. Part of
// history.ts; the measure is git fsck --unreachable [--no-reflogs].
import { type Oid, shortOid } from '../model/oid.ts';
import type { Reach } from '../model/provenance.ts';
import { type BlobBatches, batchesOf, type Walk } from './blob-walk.ts';
import type { CommitReader, HistoryCommit } from './history-commits.ts';
import { readIndexes } from './indexed-objects.ts';
import { isObjectFault, type ObjectStore } from './object-store.ts';
import type { Repository } from './open-repository.ts';
import { entryKind, type ObjectKind } from './parse-object.ts';
import { type Reflog, readReflogs } from './reflog.ts';
import { commitOids, peel, type Tip } from './refs.ts';

/** Every object of a store, each once. */
export interface ObjectListing {
  readonly count: number;
  oidAt(index: number): Oid;
  /** Null where that cannot be told: the object is damaged. */
  kindAt(index: number): ObjectKind | null;
}

/** An annotated tag's own object. */
export interface HistoryTag {
  readonly oid: Oid;
  /** The refs that lead to it. */
  readonly refs: readonly string[];
  readonly reach: Reach;
}

export interface Unreached {
  /** By reflog and then the rest, oldest first in each. */
  readonly commits: readonly HistoryCommit[];
  readonly tags: readonly HistoryTag[];
  readonly reflogs: readonly Reflog[];
  /** Trees and blobs that are in no commit; after the commits' own were walked. */
  blobs(walk: Walk, reach: Reach): BlobBatches;
}

/** `reader` has read what refs reach; `reached` are the tags on the way. */
export async function readUnreached(
  repository: Repository,
  reader: CommitReader,
  reached: readonly HistoryTag[],
  listing: ObjectListing,
): Promise<Unreached> {
  const reflogs = await readReflogs(repository.place);
  const logged = await peelLogged(repository.store, reflogs);
  const byReflog = await reader.read(commitOids(logged.tips), 'reflog');
  const rest = await reader.read(unreadCommits(listing, reader), 'unreachable');
  const tags = new Map<Oid, HistoryTag>();
  const known = new Set(reached.map((tag) => tag.oid));
  for (const oid of [...logged.tags, ...oidsOf(listing, 'tag')]) {
    if (known.has(oid) || tags.has(oid)) continue;
    tags.set(oid, { oid, refs: [], reach: logged.tags.has(oid) ? 'reflog' : 'unreachable' });
  }
  return {
    commits: [...byReflog, ...rest],
    tags: [...tags.values()],
    reflogs,
    async *blobs(walk, reach) {
      if (reach === 'reflog') yield* loggedBlobs(walk, logged.tips);
      if (reach === 'index') yield* indexBlobs(walk, repository);
      if (reach === 'unreachable') yield* restBlobs(walk, repository.store, listing);
    },
  };
}

interface Logged {
  readonly tips: readonly Tip[];
  readonly tags: ReadonlySet<Oid>;
}

/** What the ids of reflogs stand on; those that git gc took away are left out, as git does. */
async function peelLogged(store: ObjectStore, reflogs: readonly Reflog[]): Promise<Logged> {
  const tips = new Map<Oid, Tip>();
  const tags = new Set<Oid>();
  for (const { ref, oids } of reflogs) {
    for (const oid of oids) {
      if (tips.has(oid)) continue;
      try {
        const tip = await peel(store, oid, (tag) => tags.add(tag));
        tips.set(oid, { ref, ...tip });
      } catch (error) {
        if (!isObjectFault(error)) throw error;
      }
    }
  }
  return { tips: [...tips.values()], tags };
}

function unreadCommits(listing: ObjectListing, reader: CommitReader): Oid[] {
  return oidsOf(listing, 'commit').filter((oid) => !reader.known.has(oid));
}

function oidsOf(listing: ObjectListing, kind: ObjectKind): Oid[] {
  const oids: Oid[] = [];
  for (let index = 0; index < listing.count; index += 1) {
    if (listing.kindAt(index) === kind) oids.push(listing.oidAt(index));
  }
  return oids;
}

async function* loggedBlobs(walk: Walk, tips: readonly Tip[]): BlobBatches {
  for (const { kind, oid, ref } of tips) {
    if (kind === 'tree') yield* batchesOf(walk.tree(oid, '', { commit: null, reach: 'reflog' }));
    if (kind === 'blob') yield walk.blob(oid, ref, 'reflog');
  }
}

async function* indexBlobs(walk: Walk, repository: Repository): BlobBatches {
  for (const { oid, path, mode } of await readIndexes(repository.place)) {
    const kind = entryKind(mode);
    // `git add --intent-to-add` and files of size 0 name the empty blob, which need not be there.
    if (kind === 'blob' && !walk.metBlob(oid)) yield walk.blob(oid, path, 'index');
    if (kind === 'symbolic-link') walk.meetLink(oid);
  }
}

/** Trees that no other of them holds, with what is in them; then blobs that are in none. */
async function* restBlobs(walk: Walk, store: ObjectStore, listing: ObjectListing): BlobBatches {
  const trees = oidsOf(listing, 'tree').filter((oid) => !walk.metTree(oid));
  const held = new Set<Oid>();
  for (const oid of trees) {
    try {
      for (const entry of await store.readTree(oid)) if (entry.kind === 'tree') held.add(entry.oid);
    } catch (error) {
      if (!isObjectFault(error)) throw error;
    }
  }
  for (const oid of trees) {
    const prefix = `unreachable tree ${shortOid(oid)}/`;
    if (!held.has(oid)) yield* batchesOf(walk.tree(oid, prefix, { commit: null, reach: 'unreachable' }));
  }
  for (const oid of oidsOf(listing, 'blob')) {
    if (!walk.metBlob(oid)) yield walk.blob(oid, `unreachable blob ${shortOid(oid)}`, 'unreachable');
  }
}
