// What a hook says after its report: how to go on. Short, since it is read by somebody who is in the middle of something
// else. Pure.
import type { Finding } from '../model/finding.ts';
import type { Report } from '../model/report.ts';
import { visibleText } from './visible-text.ts';

/** On whose behalf a scan runs. */
export interface HookRun {
  readonly stage: 'pre-commit' | 'pre-push';
  /** How the hook is passed by once: `git commit --no-verify`. */
  readonly passBy: string;
}

/** Lines that end in a line break. `status`: why the commit or the push is refused, 1 for leaks, 2 for an incomplete scan. */
export function hookMessage(report: Report, { stage, passBy }: HookRun, status: number): string {
  const lines = status === 1 ? leakLines(report, stage) : incompleteLines(stage);
  return `\n${[...lines, `To pass this check by for once: ${passBy}`].join('\n')}\n`;
}

/** A sentence that follows that of a fault, after which nothing was scanned. */
export function refusalWords({ stage, passBy }: HookRun): string {
  const act = stage === 'pre-commit' ? 'commit' : 'push';
  return `Nothing was scanned, so the ${act} is refused; to pass this check by for once: ${passBy}`;
}

function leakLines(report: Report, stage: HookRun['stage']): string[] {
  const isFile = ({ patternId }: Finding) => report.patterns.get(patternId)?.family === 'secret-file';
  const value = report.findings.find((finding) => !isFile(finding));
  const file = report.findings.find(isFile);
  const steps = stage === 'pre-commit' ? commitSteps(value, file) : pushSteps;
  const comment =
    value === undefined
      ? 'Put it into'
      : `Say so in a comment on its line, leakline:allow ${visibleText(value.patternId)} -- REASON, or in`;
  const named = pathWord(value ?? file);
  const baseline =
    stage === 'pre-commit'
      ? `the baseline: leakline baseline update --tree ${named}, and stage that too.`
      : `the baseline: leakline baseline update ${named}, which counts once the remote has it.`;
  return [...steps, `- Is it no leak? ${comment}`, `  ${baseline}`];
}

/** As it can be typed into any shell, else a word for it. */
function pathWord(finding: Finding | undefined): string {
  const path = finding?.path ?? '';
  return /^[\w/][\w./-]{0,80}$/.test(path) ? path : 'FILE';
}

function commitSteps(value: Finding | undefined, file: Finding | undefined): string[] {
  const steps = ['The commit was refused, and nothing is lost. To go on:'];
  if (value !== undefined)
    steps.push(
      '- Take the value out of the file, or read it from an environment variable, and stage the file again.',
    );
  if (file !== undefined)
    steps.push(
      '- A file that is no text to share stays out: git rm --cached FILE, and name it in .gitignore.',
    );
  return steps;
}

const pushSteps: readonly string[] = [
  'The push was refused, and the commits are still here alone. To go on:',
  '- Take it out of the commit that brought it: git commit --amend for the last one, git rebase -i for one before it.',
  '  A further commit that removes it would push it all the same.',
  '- A value that went anywhere else before is known: have it revoked, and use a new one.',
];

function incompleteLines(stage: HookRun['stage']): string[] {
  const act = stage === 'pre-commit' ? 'commit' : 'push';
  return [`The ${act} was refused since not all of it could be scanned: see "Not scanned" above.`];
}
