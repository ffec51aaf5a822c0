// Judges what is beside the files of a range, where that was asked for: the messages of its commits, and what people wrote
// about the pull request.
import type { Commit } from '../git/parse-object.ts';
import { shortOid } from '../model/oid.ts';
import type { ScanContext } from './context.ts';
import { TextJudge } from './judge-text.ts';

export interface GivenText {
  /** For people: `description of pull request 7`. */
  readonly label: string;
  readonly text: string;
}

/** Gives the texts that are not in the repository; may add to the notices why there are none. */
export type TextGiver = (notices: string[]) => Promise<readonly GivenText[]>;

export async function scanGivenTexts(context: ScanContext, give: TextGiver): Promise<void> {
  const judge = new TextJudge(context);
  for (const { label, text } of await give(context.notices)) {
    const kind = 'pull-request';
    const judged = judge.judge({ kind, text });
    const origin = { path: label, first: null, kind, oid: null, treePath: null } as const;
    if (judged !== null) context.collector.add(judged.blob, judged.matches, origin, 'whole');
  }
}

export function scanMessages(context: ScanContext, commits: readonly Commit[]): void {
  const judge = new TextJudge(context);
  for (const commit of commits) {
    const { oid, message } = commit;
    const kind = 'commit-message';
    const judged = judge.judge({ kind, text: message });
    const path = `commit message of ${shortOid(oid)}`;
    const origin = { path, first: commit, kind, oid, treePath: null, reach: 'refs' } as const;
    if (judged !== null) context.collector.add(judged.blob, judged.matches, origin, 'whole');
  }
}
