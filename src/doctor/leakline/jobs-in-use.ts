// Jobs of workflows and of other services that run Leakline, and what keeps them from being of use:
// docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax ("jobs.<job_id>.if", "continue-on-error", "on").
import type { Site } from '../site/site.ts';
import {
  lineWithin,
  type Workflow,
  type WorkflowJob,
  type WorkflowStep,
  workflowsOf,
} from '../texts/workflow-files.ts';
import { scalarText, yamlAt } from '../texts/yaml-document.ts';

/** Why a job that runs Leakline may not help: it never runs, somebody has to start it, or nothing fails. */
export type JobDoubt = 'never' | 'by hand' | 'fails nothing';

export interface JobInUse {
  readonly path: string;
  /** 1-based; null where the file is known to name Leakline alone. */
  readonly line: number | null;
  readonly doubt: JobDoubt | null;
}

const jobFile =
  /^(?:\.(?:github|gitea|forgejo)\/workflows\/[^/]+\.ya?ml|\.gitlab-ci\.yml|\.circleci\/config\.yml|azure-pipelines\.ya?ml|bitbucket-pipelines\.yml|Jenkinsfile|\.travis\.yml|\.woodpecker(?:\.yml|\/[^/]+\.ya?ml)|\.drone\.yml|\.buildkite\/[^/]+\.ya?ml)$/;

export function jobsInUse(site: Site): readonly JobInUse[] {
  // In Leakline's own repository the action is run by the place where it lies.
  const isOwn = /^name: *['"]?Leakline\b/m.test(site.read('action.yml') ?? '');
  const workflows = new Map(workflowsOf(site).map((workflow) => [workflow.path, workflow]));
  return site.files
    .filter((path) => jobFile.test(path))
    .flatMap((path) => {
      const workflow = workflows.get(path);
      const steps = workflow === undefined ? [] : stepsInUse(workflow, isOwn);
      if (steps.length > 0) return steps;
      const text = site.read(path) ?? '';
      return namesLeakline(text)
        ? [{ path, line: null, doubt: failsNothing(text) ? 'fails nothing' : null }]
        : [];
    });
}

/** In a line that is no comment, and does more than print it. */
export function namesLeakline(text: string): boolean {
  return text.split(/\r?\n/).some((line) => /^(?!\s*(?:#|\/\/)).*\bleakline\b/i.test(line) && runs(line));
}

const named = /\bleakline\b/i;

/** Whether a command of the line that names Leakline is another than one that prints. */
function runs(line: string): boolean {
  return line
    .split(/&&|\|\||[;|]/)
    .some(
      (part) => named.test(part) && !/^\s*(?:-\s+)?(?:(?:run|script):\s*)?["']?(?:echo|printf)\s/.test(part),
    );
}

function failsNothing(text: string): boolean {
  return /\bleakline\b[^\n]*\|\|\s*(?:true|:|exit\s+0|echo|printf)(?![\w-])/i.test(text);
}

function stepsInUse(workflow: Workflow, isOwn: boolean): readonly JobInUse[] {
  const { path } = workflow;
  return workflow.jobs.flatMap((job): JobInUse[] => {
    if (named.test(job.uses?.text ?? '')) {
      return [{ path, line: job.uses?.line ?? job.line, doubt: doubtOf(workflow, job, null) }];
    }
    return job.steps.flatMap((step): JobInUse[] => {
      const line = lineOf(step, isOwn);
      return line === null ? [] : [{ path, line, doubt: doubtOf(workflow, job, step) }];
    });
  });
}

/** Where a step runs Leakline; null where it does not. */
function lineOf({ uses, run }: WorkflowStep, isOwn: boolean): number | null {
  if (uses !== null && (named.test(uses.text) || (isOwn && uses.text === './'))) return uses.line;
  if (run === null) return null;
  let offset = 0;
  for (const line of run.text.split('\n')) {
    if (named.test(line) && !/^\s*#/.test(line) && runs(line)) return lineWithin(run, offset);
    offset += line.length + 1;
  }
  return null;
}

const started = new Set(['workflow_dispatch', 'repository_dispatch']);

function doubtOf({ triggers }: Workflow, job: WorkflowJob, step: WorkflowStep | null): JobDoubt | null {
  if (isNever(job.condition) || isNever(step?.condition ?? '')) return 'never';
  if (triggers.size > 0 && [...triggers].every((trigger) => started.has(trigger))) return 'by hand';
  const goesOn = [job.value, ...(step === null ? [] : [step.value])].some(
    (value) => scalarText(yamlAt(value, 'continue-on-error')) === 'true',
  );
  return goesOn || failsNothing(step?.run?.text ?? '') ? 'fails nothing' : null;
}

function isNever(condition: string): boolean {
  return /^(?:\$\{\{\s*)?false(?:\s*\}\})?$/i.test(condition.trim());
}
