// A range of commits: what each of them brings, oldest first, and then the net difference from the merge base
// to HEAD, which places the findings where HEAD has them. Only added lines count; matching looks at whole
// files, so that a name and its value may stand on two lines.
import { commitChanges, type FileChange, netChanges } from '../git/commit-changes.ts';
import { commitsInRange } from '../git/commit-range.ts';
import type { Repository } from '../git/open-repository.ts';
import type { Match } from '../model/match.ts';
import type { Oid } from '../model/oid.ts';
import type { CommitSummary } from '../model/provenance.ts';
import type { Judged, ScanContext } from './context.ts';
import { judgeBlob } from './judge-file.ts';
import { onAddedLines } from './on-added-lines.ts';
import { scanGivenTexts, scanMessages, type TextGiver } from './scan-given-texts.ts';
import { untilInterrupted } from './turns.ts';

/** A range, resolved. */
export interface ResolvedRange {
  readonly head: Oid;
  /** Commits whose history does not count. */
  readonly base: Oid | null;
  readonly exclude: readonly Oid[];
  /** Where the net difference starts; null for an empty tree. */
  readonly netBase: Oid | null;
  /**
   * The net difference spans more than the range's own commits (others were merged into it): it is to say where HEAD has
   * what they showed, and nothing besides.
   */
  readonly netPlaces?: boolean;
}

/** `texts`: with the messages of the commits, and what else was written about them. */
export async function scanRange(
  context: ScanContext,
  repository: Repository,
  range: ResolvedRange,
  texts: TextGiver | null = null,
): Promise<void> {
  const { coverage, collector, progress } = context;
  const commits = await commitsInRange(repository, range);
  coverage.addCommits(commits.length);
  context.log('info', 'leakline.scan', `the range has ${commits.length} commits`);
  if (commits.length === 0) {
    context.notices.push('The range holds no commit, so there was nothing to scan.');
    return;
  }
  const reader = new ChangeReader(context, repository);
  await untilInterrupted(async () => {
    let done = 0;
    for (const commit of commits) {
      const changes = await commitChanges(repository, commit, (skip) => coverage.addSkip(skip));
      for (const change of changes) {
        const found = await reader.read(change);
        if (found !== null)
          collector.add(found.blob, found.matches, { path: change.path, first: commit }, 'commit');
      }
      done += 1;
      progress.step({ phase: 'scanning commits', done, total: commits.length, bytes: coverage.bytesRead });
    }
  });
  if (texts !== null) {
    scanMessages(context, commits);
    await scanGivenTexts(context, texts);
  }
  const head = commits.find((commit) => commit.oid === range.head) ?? null;
  await scanNet(context, repository, range, reader, head);
}

async function scanNet(
  context: ScanContext,
  repository: Repository,
  range: ResolvedRange,
  reader: ChangeReader,
  head: CommitSummary | null,
): Promise<void> {
  const { coverage, collector } = context;
  const changes = await netChanges(repository.store, range.netBase, range.head, (skip) =>
    coverage.addSkip(skip),
  );
  for (const change of changes) {
    // After an interruption all that is asked is what became of the findings until then.
    const placesOnly = range.netPlaces === true || context.turns.interruption !== null;
    if (placesOnly && !reader.hadMatches(change.oid)) continue;
    const found = await reader.read(change, true);
    if (found !== null) collector.addNet(found.blob, found.matches, { path: change.path, first: head });
  }
  collector.dropSuperseded();
}

/**
 * Judges changed files; remembers what a version of a file had, since commits and the net difference share
 * most.
 */
class ChangeReader {
  private readonly context: ScanContext;
  private readonly repository: Repository;
  private readonly counted = new Set<Oid>();
  private readonly leaky = new Set<Oid>();
  /** Versions without any match, by id and path: most of them. */
  private readonly clean = new Set<string>();

  constructor(context: ScanContext, repository: Repository) {
    this.context = context;
    this.repository = repository;
  }

  /** Whether this content was read before, and something was found in it. */
  hadMatches(oid: Oid): boolean {
    return this.leaky.has(oid);
  }

  /**
   * The matches of a change that touch its added lines; null when there are none or it cannot be read. `isHead`: it is
   * what HEAD has, whose comments are heeded.
   */
  async read(change: FileChange, isHead = false): Promise<Judged | null> {
    const key = `${change.oid} ${change.path}`;
    if (this.clean.has(key)) return null;
    const judged = await judgeBlob(this.context, this.repository, change);
    if (judged === null) return null;
    if (!this.counted.has(change.oid)) {
      this.counted.add(change.oid);
      this.context.coverage.addBlob(judged.size, judged.blob.binary);
    }
    const { collector } = this.context;
    if (isHead) collector.heedComments(judged.blob, change.path, judged.matches);
    if (judged.matches.length === 0 && !collector.mayHoldComments(judged.blob.unwatched)) this.clean.add(key);
    if (judged.matches.length > 0) this.leaky.add(change.oid);
    const matches: readonly Match[] = onAddedLines(judged, change);
    return matches.length === 0 ? null : { blob: judged.blob, matches };
  }
}
