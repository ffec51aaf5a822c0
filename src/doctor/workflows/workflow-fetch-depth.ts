// Scans of secrets that see too little: actions/checkout fetches one commit unless it is told otherwise.
// Leakline fetches what a range lacks, and needs a whole clone for a whole history (docs/github.md); others
// need one always (github.com/gitleaks/gitleaks-action, github.com/trufflesecurity/trufflehog and
// github.com/GitGuardian/ggshield-action, README).
import type { Check, Remark } from '../site/check.ts';
import type { Site } from '../site/site.ts';
import {
  inputOf,
  type Workflow,
  type WorkflowJob,
  type WorkflowStep,
  workflowsOf,
} from '../texts/workflow-files.ts';
import { yamlAt } from '../texts/yaml-document.ts';

export const workflowFetchDepth: Check = {
  id: 'workflow-fetch-depth',
  title: 'Scans of a history have the history',
  about:
    'A checkout of one commit has no history to scan: of it a scan finds little, or fails. Leakline needs `fetch-depth: 0` for ' +
    'schedules and other scans of a whole history, and fetches what it lacks for every other event.',
  run: (site: Site) =>
    workflowsOf(site).flatMap((workflow) => workflow.jobs.flatMap((job) => depthRemarks(workflow, job))),
};

const historyEvents = ['schedule', 'workflow_dispatch', 'repository_dispatch'];
const otherScanners =
  /^(?:gitleaks\/gitleaks-action|zricethezav\/gitleaks-action|trufflesecurity\/trufflehog|gitguardian\/ggshield(?:-action)?(?:\/.*)?)$/;
const otherCommands =
  /\b(?:gitleaks\s+(?:detect|git)\b(?!.*--no-git)|trufflehog\s+git\b|ggshield\s+secret\s+scan\s+(?:ci|repo|commit-range))/;
/** A script of one's own: `./scripts/ci/check-credentials.sh --history`. */
const ownScript =
  /(?:^|[\s/])[\w.-]*(?:secret|credential|leak)[\w.-]*\s(?:[^\n|;&]*\s)?--(?:(?:full|git|all|whole)-)?history\b/im;
const ownCommand = /\bleakline\s+history\b|\bcli\.js\s+history\b/;

function depthRemarks(workflow: Workflow, job: WorkflowJob): Remark[] {
  return job.steps.flatMap((step, index): Remark[] => {
    const why = whyWhole(workflow, job, step);
    if (why === null) return [];
    const checkout = job.steps.slice(0, index).findLast(({ action }) => action === 'actions/checkout');
    if (checkout === undefined) return [];
    const depth = inputOf(checkout, 'fetch-depth');
    if (depth === '0' || depth.includes('${{')) return [];
    return [
      {
        level: 'warning',
        path: workflow.path,
        line: yamlAt(checkout.value, 'with', 'fetch-depth')?.line ?? checkout.line,
        message: `The job "${job.name}" ${why}, and its checkout has ${depth === '' ? 'one commit' : 'a part of them'}.`,
        mend: 'Write `with: { fetch-depth: 0 }` on its actions/checkout.',
      },
    ];
  });
}

/** Null when the checkout may be as it comes. */
function whyWhole({ triggers }: Workflow, { condition }: WorkflowJob, step: WorkflowStep): string | null {
  const script = step.run?.text ?? '';
  if (otherScanners.test(step.action) || otherCommands.test(script)) return 'scans commits for secrets';
  if (ownCommand.test(script) || ownScript.test(script)) return 'scans the whole history';
  if (step.action !== 'leakline/leakline') return null;
  const scan = inputOf(step, 'scan');
  if (scan === 'history') return 'scans the whole history';
  if (scan !== '' && scan !== 'auto') return null;
  if (inputOf(step, 'base') !== '' || /event_name/.test(`${condition} ${step.condition}`)) return null;
  const event = historyEvents.find((one) => triggers.has(one));
  return event === undefined ? null : `scans the whole history on ${event}`;
}
