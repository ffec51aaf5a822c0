// The texts of a history that are in no file: messages of commits and annotated tags, the names and addresses of their
// people, messages in reflogs. git-commit-tree(1), git-tag(1), git-reflog(1). Notes are blobs (note-name.ts).
import { type Oid, shortOid } from '../model/oid.ts';
import type { Reach } from '../model/provenance.ts';
import type { History } from './history.ts';
import type { HistoryCommit } from './history-commits.ts';
import { isObjectFault } from './object-store.ts';
import type { Repository } from './open-repository.ts';
import type { CommitContent, Tag } from './parse-object.ts';
import type { CommitDates } from './select-commits.ts';

export interface HistoryText {
  readonly kind: 'commit-message' | 'tag-message' | 'signature' | 'reflog';
  /** For people: `commit message of 0123456789ab`, `reflog of refs/heads/main`. */
  readonly label: string;
  readonly text: string;
  /** The object that holds it; null for a reflog. */
  readonly oid: Oid | null;
  /** The commit that holds it, or that the tag stands on; null when there is none. */
  readonly commit: HistoryCommit | null;
  readonly reach: Reach;
  /** Of a tag's message, the refs that lead to the tag. */
  readonly refs?: readonly string[];
}

/** Of one commit: its message, then people that `known` does not hold yet, to which they are added. */
function textsOf(commit: HistoryCommit, content: CommitContent, known: Set<string>): HistoryText[] {
  const { oid, reach } = commit;
  const base = { oid, commit, reach };
  return [
    { ...base, kind: 'commit-message', label: `commit message of ${shortOid(oid)}`, text: content.message },
    ...freshPeople(content.people, known).map(
      (text): HistoryText => ({
        ...base,
        kind: 'signature',
        label: `author or committer of ${shortOid(oid)}`,
        text,
      }),
    ),
  ];
}

/**
 * Of the given commits in their order. `known` are the people that were told of before; those that are told of here
 * are added.
 */
export async function* commitTexts(
  history: Pick<History, 'contentOf' | 'close'>,
  commits: readonly HistoryCommit[],
  known: Set<string>,
): AsyncGenerator<HistoryText> {
  for (const commit of commits) yield* textsOf(commit, await history.contentOf(commit.oid), known);
  history.close();
}

/**
 * Of tags by the names of their refs, and of reflogs. Where only some commits count (`selected`) of the tags made
 * within `dates` alone, and of no reflog. `known` as above.
 */
export async function* otherTexts(
  repository: Repository,
  history: History,
  { dates, selected }: TextSelection,
  known: Set<string>,
): AsyncGenerator<HistoryText> {
  const commits = new Map(history.commits.map((commit) => [commit.oid, commit]));
  for (const { oid, refs, reach } of history.tags) {
    const tag = await readTag(repository, oid);
    if (tag === null || !isWithin(tag.taggerSeconds, dates)) continue;
    const base = { oid, commit: await commitOf(repository, tag, commits), reach };
    yield { ...base, kind: 'tag-message', label: `message of tag ${tag.name}`, text: tag.message, refs };
    for (const text of freshPeople([tag.tagger], known)) {
      yield { ...base, kind: 'signature', label: `tagger of ${tag.name}`, text };
    }
  }
  if (selected !== null) return;
  for (const { ref, messages } of history.reflogs) {
    const label = `reflog of ${ref}`;
    yield { kind: 'reflog', label, text: messages, oid: null, commit: null, reach: 'reflog' };
  }
}

export interface TextSelection {
  readonly dates: CommitDates;
  /** Null for all. */
  readonly selected: ReadonlySet<Oid> | null;
}

function isWithin(seconds: number, { since, until }: CommitDates): boolean {
  return (since === null || seconds >= since) && (until === null || seconds <= until);
}

async function readTag(repository: Repository, oid: Oid): Promise<Tag | null> {
  try {
    const found = await repository.store.readAny(oid);
    return found.kind === 'tag' ? found.tag : null;
  } catch (error) {
    // What of a ref's way cannot be read is among the skips of its tip.
    if (!isObjectFault(error)) throw error;
    return null;
  }
}

async function commitOf(
  repository: Repository,
  tag: Tag,
  commits: ReadonlyMap<Oid, HistoryCommit>,
): Promise<HistoryCommit | null> {
  let at: Tag | null = tag;
  // Tags on tags on tags: beyond this depth refs.ts gives up as well.
  for (let depth = 0; at !== null && depth < 16; depth += 1) {
    if (at.targetKind !== 'tag') return commits.get(at.target) ?? null;
    at = await readTag(repository, at.target);
  }
  return null;
}

function freshPeople(people: readonly string[], known: Set<string>): string[] {
  const fresh = people.filter((person) => person !== '' && !known.has(person));
  for (const person of fresh) known.add(person);
  return fresh;
}
