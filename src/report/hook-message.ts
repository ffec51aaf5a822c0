// What a hook says after its report: how to go on. Short, since it is read by somebody who is in the middle of something
// else. Pure.
import type { Report } from '../model/report.ts';
import { leakCount } from './counts.ts';
import { visibleText } from './visible-text.ts';

/** On whose behalf a scan runs. */
export interface HookRun {
  readonly stage: 'pre-commit' | 'pre-push';
  /** How the hook is passed by once: `git commit --no-verify`. */
  readonly passBy: string;
}

/** Lines that end in a line break. For a report that refuses a commit or a push. */
export function hookMessage(report: Report, { stage, passBy }: HookRun): string {
  const lines = leakCount(report) === 0 ? incompleteLines(stage) : leakLines(report, stage);
  return `\n${[...lines, `To pass this check by for once: ${passBy}`].join('\n')}\n`;
}

function leakLines(report: Report, stage: HookRun['stage']): string[] {
  const [first] = report.findings;
  const id = first === undefined ? 'PATTERN' : visibleText(first.patternId);
  const refused =
    stage === 'pre-commit'
      ? [
          'The commit was refused, and nothing is lost. To go on:',
          '- Take the value out of the file, or read it from an environment variable, and stage the file again.',
        ]
      : [
          'The push was refused, and the commits are still here alone. To go on:',
          '- Take the value out of the commit that brought it: git commit --amend for the last one, git rebase -i for one',
          '  before it. A further commit that removes it would push it all the same.',
          '- A value that went anywhere else before is known: have it revoked, and use a new one.',
        ];
  return [
    ...refused,
    `- Is it no leak? Say so in a comment on its line, leakline:allow ${id} -- REASON, or in`,
    stage === 'pre-commit'
      ? '  the baseline: leakline baseline update, and stage that too.'
      : '  the baseline: leakline baseline update, which counts once the remote has it.',
  ];
}

function incompleteLines(stage: HookRun['stage']): string[] {
  const act = stage === 'pre-commit' ? 'commit' : 'push';
  return [`The ${act} was refused since not all of it could be scanned: see "Not scanned" above.`];
}
