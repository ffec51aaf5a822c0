// Judges what is beside the files of a range, where that was asked for: the messages of its commits, and what people wrote
// about the pull request.
import type { Commit } from '../git/parse-object.ts';
import { shortOid } from '../model/oid.ts';
import type { ScanContext } from './context.ts';
import { judgeText } from './scan-texts.ts';

export interface GivenText {
  /** For people: `description of pull request 7`. */
  readonly label: string;
  readonly text: string;
}

/** Gives the texts that are not in the repository; may add to the notices why there are none. */
export type TextGiver = (notices: string[]) => Promise<readonly GivenText[]>;

export async function scanGivenTexts(context: ScanContext, give: TextGiver): Promise<void> {
  for (const { label, text } of await give(context.notices)) {
    judgeText(context, { kind: 'pull-request', label, text, oid: null, commit: null, reach: 'refs' });
  }
}

export function scanMessages(context: ScanContext, commits: readonly Commit[]): void {
  for (const commit of commits) {
    const { oid, message } = commit;
    const label = `commit message of ${shortOid(oid)}`;
    judgeText(context, { kind: 'commit-message', label, text: message, oid, commit, reach: 'refs' });
  }
}
