// Reads revisions as people write them: gitrevisions(7), "SPECIFYING REVISIONS" and "SPECIFYING RANGES",
// without the reflog (`@{1}`), searches (`:/text`) and shorthands of ranges (`HEAD^!`), for which a Fault
// says so.
import { Fault } from '../model/fault.ts';
import { isOid, type Oid } from '../model/oid.ts';
import type { RepositoryPlace } from './locate-repository.ts';
import { isMissingObject, type ObjectStore } from './object-store.ts';
import { isSafeRefName, peel, readRef } from './refs.ts';

/** `a..b` and `a...b`; an end that is left out is HEAD. */
export interface RevisionRange {
  readonly base: string;
  readonly head: string;
  /** Three dots: from the merge base of the two. */
  readonly fromMergeBase: boolean;
}

/** What a revision is looked up in. */
export interface RevisionSource {
  readonly place: RepositoryPlace;
  readonly store: ObjectStore;
  /** Commits whose parents were cut off; not empty in a shallow clone. */
  readonly shallow: ReadonlySet<Oid>;
}

/** Null when the text is a single revision. */
export function parseRange(text: string): RevisionRange | null {
  const found = /^(.*?)(\.{2,3})(?!\.)(.*)$/s.exec(text);
  if (found === null) return null;
  const [, base, dots, head] = found;
  return { base: base || 'HEAD', head: head || 'HEAD', fromMergeBase: dots === '...' };
}

/**
 * Gives the commit that a revision names, tags peeled. Throws a Fault: `unknown-revision`, also for a short
 * id that fits several objects; `shallow-clone` when a full id, or an ancestor asked for, was cut off.
 */
export async function resolveRevision(source: RevisionSource, revision: string): Promise<Oid> {
  refuseUnread(revision);
  const found = /^(.*?)((?:[~^]\d*|\^\{[a-z]*\})*)$/s.exec(revision);
  const [, base = '', steps = ''] = found ?? [];
  let at = await commitOf(source, await resolveBase(source, base, revision), revision);
  for (const [step] of steps.matchAll(/[~^]\d*(?:\{[a-z]*\})?/g))
    at = await takeStep(source, at, step, revision);
  return at;
}

async function takeStep(source: RevisionSource, from: Oid, step: string, revision: string): Promise<Oid> {
  if (step.endsWith('}')) {
    if (step === '^{}' || step === '^{commit}') return from;
    throw unknown(revision, 'Leakline reads revisions that name commits', mends.nameCommit);
  }
  const count = step.length === 1 ? 1 : Number(step.slice(1));
  if (step.startsWith('^')) return count === 0 ? from : parentOf(source, from, count, revision);
  let at = from;
  for (let i = 0; i < count; i += 1) at = await parentOf(source, at, 1, revision);
  return at;
}

async function parentOf(source: RevisionSource, oid: Oid, nth: number, revision: string): Promise<Oid> {
  const { parents } = await source.store.readCommit(oid);
  const parent = parents[nth - 1];
  if (parent === undefined) throw unknown(revision, parentCount(oid, parents.length), mends.goLessFar);
  if (source.shallow.has(oid))
    throw cutOff(`The revision ${revision} lies beyond the end of this shallow clone.`);
  return parent;
}

async function commitOf(source: RevisionSource, oid: Oid, revision: string): Promise<Oid> {
  try {
    const peeled = await peel(source.store, oid);
    if (peeled.kind === 'commit') return peeled.oid;
    throw unknown(revision, `it is a ${peeled.kind} and no commit`, mends.nameCommit);
  } catch (error) {
    if (!isMissingObject(error)) throw error;
    if (source.shallow.size > 0) throw cutOff(`The commit ${oid} is not in this shallow clone.`);
    throw unknown(revision, `the object ${oid} is not in this repository`);
  }
}

/** In git's order: a full id, refs, a short id. */
async function resolveBase(source: RevisionSource, base: string, revision: string): Promise<Oid> {
  if (isOid(base) && base.length === 40) return base.toLowerCase() as Oid;
  const name = base === '@' ? 'HEAD' : base;
  const names = ['', 'refs/', 'refs/tags/', 'refs/heads/', 'refs/remotes/'].map((prefix) => prefix + name);
  for (const candidate of [...names, `refs/remotes/${name}/HEAD`]) {
    if (name === '' || !isSafeRefName(candidate)) continue;
    const oid = await readRef(source.place, candidate);
    if (oid !== null) return oid;
  }
  // `git describe` writes v1.2-14-gabcdef0.
  const short = /^(?:.*-g)?([0-9a-f]{4,39})$/is.exec(name)?.[1]?.toLowerCase();
  if (short !== undefined) return resolveShort(source, short, revision);
  throw unknown(revision, 'no branch, tag or commit has this name');
}

/** As git does where a commit is wanted, trees and blobs that happen to fit do not count. */
async function resolveShort(source: RevisionSource, short: string, revision: string): Promise<Oid> {
  const commits: Oid[] = [];
  for (const oid of await source.store.oidsWithPrefix(short)) {
    const { kind } = await source.store.readAny(oid);
    if (kind === 'commit' || kind === 'tag') commits.push(oid);
  }
  const [only] = commits;
  if (only === undefined) throw unknown(revision, 'no branch, tag or commit has this name');
  if (commits.length === 1) return only;
  throw new Fault(
    'unknown-revision',
    `The short id ${revision} is ambiguous: ${commits.length} commits start with it.`,
    'Give more digits of the id.',
  );
}

const mends = {
  look: 'Check its spelling, and that it was fetched (fetch-depth: 0 on actions/checkout fetches all).',
  nameCommit: 'Name a commit: by a branch, a tag, or its id.',
  goLessFar: 'Go back less far, or by another parent.',
  giveId: 'Give the id that git rev-parse prints for it.',
} as const;

/** Forms of gitrevisions(7) that are not looked up: each has a mend that no other spelling would be. */
function refuseUnread(revision: string): void {
  if (revision === '') {
    throw new Fault(
      'unknown-revision',
      'The revision is empty.',
      'Give a branch, a tag, a commit id or HEAD.',
    );
  }
  const range = /^(.*?)\^([!@]|-\d*)$/s.exec(revision);
  if (range !== null) {
    const [, commit = '', sign = ''] = range;
    const parent = `${commit}^${sign.slice(1)}`;
    const instead = sign === '@' ? `Name one parent: ${parent}.` : `Write the range as ${parent}..${commit}.`;
    throw unknown(revision, 'it stands for several commits', instead);
  }
  if (revision.startsWith('^')) {
    throw unknown(revision, 'it leaves commits out', `Write a range: ${revision.slice(1)}..HEAD.`);
  }
  if (/^:\/|\^\{\//.test(revision)) {
    throw unknown(revision, 'Leakline does not search messages for commits', mends.giveId);
  }
  if (/@\{[^}]*\}/.test(revision)) {
    throw unknown(revision, 'Leakline reads neither reflogs nor what a branch follows', mends.giveId);
  }
  if (revision.includes(':')) throw unknown(revision, 'it names a file or a folder', mends.nameCommit);
}

function parentCount(oid: Oid, count: number): string {
  if (count === 0) return `commit ${oid} has no parent`;
  return `commit ${oid} has ${count} ${count === 1 ? 'parent' : 'parents'}`;
}

function unknown(revision: string, why: string, mend: string = mends.look): Fault {
  return new Fault('unknown-revision', `The revision ${revision} is not known here: ${why}.`, mend);
}

/** What to do is the same for every commit that a shallow clone lacks. */
export function cutOff(message: string): Fault {
  return new Fault(
    'shallow-clone',
    message,
    'Set fetch-depth: 0 on actions/checkout, or run git fetch --unshallow.',
  );
}
