// What a push would bring to a remote, from the lines that Git gives a pre-push hook on standard input (githooks(5)):
// `<local ref> <local id> <remote ref> <remote id>`, a line a ref. What counts is what the remote does not have yet, as
// far as this clone knows: the commits that the pushed one reaches and neither the remote's value of the ref nor any of
// the remote's branches here (refs/remotes/NAME/) does.
import { newCommits } from '../git/new-commits.ts';
import { isObjectFault } from '../git/object-store.ts';
import type { Repository } from '../git/open-repository.ts';
import { peel, type RefTable } from '../git/refs.ts';
import { Fault } from '../model/fault.ts';
import { isOid, isZeroOid, type Oid } from '../model/oid.ts';
import type { NamedRange } from './resolve-range.ts';

/** One ref that is pushed. */
export interface PushedRef {
  /** As the user gave it; `(delete)` for a ref that is to be deleted. */
  readonly localRef: string;
  /** Null for a ref that is to be deleted. */
  readonly localOid: Oid | null;
  readonly remoteRef: string;
  /** Null for a ref that the remote does not have. */
  readonly remoteOid: Oid | null;
}

/** Throws a Fault `bad-argument` for what no push gives. */
export function parsePushedRefs(text: string): PushedRef[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      // The first is what the user typed, `HEAD@{2 days ago}` too.
      const found = /^(.*) ([0-9a-f]+) (\S+) ([0-9a-f]+)$/.exec(line.trimEnd());
      const [, localRef = '', local = '', remoteRef = '', remote = ''] = found ?? [];
      if (!isOid(local) || !isOid(remote)) {
        throw new Fault(
          'bad-argument',
          'standard input is not what Git gives a pre-push hook',
          'Pass on to it what the hook is given: "<local ref> <local id> <remote ref> <remote id>", a line a ref.',
        );
      }
      return { localRef, localOid: oidOrNull(local), remoteRef, remoteOid: oidOrNull(remote) };
    });
}

function oidOrNull(text: string): Oid | null {
  return isZeroOid(text) ? null : (text as Oid);
}

/** The remote's branches as this clone last saw them. */
export function remoteBranches(refs: RefTable, remote: string): Set<Oid> {
  const prefix = `refs/remotes/${remote}/`;
  const oids = new Set<Oid>();
  for (const [name, oid] of refs) if (name.startsWith(prefix) && oid !== null) oids.add(oid);
  return oids;
}

/**
 * The range that one pushed ref brings; null where it brings no commit. `known`: what the remote has, or will have by then.
 * Throws a Fault: `missing-object`, `shallow-clone`.
 */
export async function pushedRange(
  repository: Repository,
  { localRef, localOid, remoteOid }: PushedRef,
  known: ReadonlySet<Oid>,
): Promise<NamedRange | null> {
  const head = localOid === null ? null : await commitOf(repository, localOid);
  if (head === null || known.has(head)) return null;
  const also = remoteOid === null ? null : await commitOf(repository, remoteOid).catch(nullIfNotHere);
  // Where a clone ends the remote goes on: it takes no push that would end its own history (git-config(1),
  // `receive.shallowUpdate`).
  const ends = repository.shallow;
  const { count, edges, base } = await newCommits(repository, head, [
    ...known,
    ...ends,
    ...(also === null ? [] : [also]),
  ]);
  if (count === 0) return null;
  return {
    range: { head, base: null, exclude: edges, netBase: base, netPlaces: edges.length > 1 },
    target: localRef.replace(/^refs\/(?:heads|tags)\//, ''),
    chosenBy: 'what the remote does not have yet',
  };
}

/** Null for a tag of something that is no commit. */
async function commitOf(repository: Repository, oid: Oid): Promise<Oid | null> {
  const peeled = await peel(repository.store, oid);
  return peeled.kind === 'commit' ? peeled.oid : null;
}

/** What the remote has was never fetched: somebody else pushed it. */
function nullIfNotHere(error: unknown): null {
  if (isObjectFault(error)) return null;
  throw error;
}
