// Workflows that run what strangers wrote with rights of the repository, or on a machine of its owner.
// docs.github.com/en/actions/reference/security/secure-use ("pull_request_target", "self-hosted runners"),
// securitylab.github.com/resources/github-actions-preventing-pwn-requests/, github.com/actions/checkout
// (persist-credentials).
import type { AdviceLevel } from '../../model/advice.ts';
import type { Check, Remark } from '../site/check.ts';
import type { Site } from '../site/site.ts';
import {
  inputOf,
  type Workflow,
  type WorkflowJob,
  type WorkflowStep,
  workflowsOf,
} from '../texts/workflow-files.ts';
import { scalarText, type YamlValue, yamlAt, yamlItems } from '../texts/yaml-document.ts';

export const workflowUntrustedCode: Check = {
  id: 'workflow-untrusted-code',
  title: 'Workflows do not run code of strangers with rights',
  about:
    'pull_request_target and workflow_run have the secrets and the token of the repository. What checks the head of a pull ' +
    'request out there, and then builds or tests it, gives them to whoever opened it.',
  run: (site: Site) => {
    const workflows = workflowsOf(site);
    return [
      ...workflows.flatMap(headRemarks),
      ...workflows.flatMap(runnerRemarks),
      ...keptCredentials(workflows),
    ];
  },
};

const headOfRequest =
  /github\.event\.pull_request\.(?:head\.(?:sha|ref)|merge_commit_sha|number)|github\.head_ref|github\.event\.number|github\.event\.issue\.number|refs\/pull\//;
const headOfRun = /github\.event\.workflow_run\.(?:head_sha|head_branch|head_repository)/;
/** What reads a checkout as data. */
const reader =
  /^(?:leakline\/leakline|actions\/(?:upload-artifact|cache|labeler|github-script|download-artifact)|gitleaks\/|trufflesecurity\/|github\/codeql-action\/upload-sarif)/;
/** Somebody of the repository looked at it before. */
const guards = /label|author_association|actor|user\.login|permission/;
/** It is merged, not of a fork, or of no pull request. */
const isOwn =
  /pull_request\.merged\b|head\.repo\.full_name\s*==|head\.repo\.fork\s*(?:==\s*false|!=\s*true)|!\s*github\.event\.pull_request\.head\.repo\.fork|workflow_run\.(?:event\s*==\s*'(?:push|schedule|release)'|event\s*!=\s*'pull_request|head_repository\.full_name\s*==)|event_name\s*==\s*'(?:pull_request|push)'/;

function headRemarks(workflow: Workflow): Remark[] {
  const { triggers, jobs } = workflow;
  const isTarget = triggers.has('pull_request_target') || triggers.has('issue_comment');
  if (!isTarget && !triggers.has('workflow_run')) return [];
  return jobs.flatMap((job) =>
    job.steps.flatMap((step, index): Remark[] => {
      if (isOwn.test(`${job.condition} ${step.condition}`)) return [];
      const line = takesHead(step, isTarget ? headOfRequest : headOfRun);
      if (line === null) return [];
      const later = job.steps.slice(index + 1).filter((one) => one.run !== null || !reader.test(one.action));
      if (later.length === 0) return [];
      const isGuarded =
        guards.test(`${job.condition} ${step.condition}`) || yamlAt(job.value, 'environment') !== null;
      return [headRemark(workflow, job, line, isTarget && !isGuarded ? 'error' : 'warning')];
    }),
  );
}

/** The line where a step checks the head out; null when it does not. */
function takesHead(step: WorkflowStep, head: RegExp): number | null {
  if (step.action === 'actions/checkout') {
    const place = ['ref', 'repository'].find((name) => head.test(inputOf(step, name)));
    return place === undefined ? null : (yamlAt(step.value, 'with', place)?.line ?? step.line);
  }
  const script = step.run?.text ?? '';
  const isTaken =
    /\bgh\s+pr\s+checkout\b/.test(script) ||
    (/\bgit\s+(?:fetch|checkout|pull)\b/.test(script) && head.test(script));
  return isTaken ? (step.run?.line ?? step.line) : null;
}

function headRemark(
  { path, triggers }: Workflow,
  { name }: WorkflowJob,
  line: number,
  level: AdviceLevel,
): Remark {
  const event =
    ['pull_request_target', 'issue_comment', 'workflow_run'].find((one) => triggers.has(one)) ?? '';
  return {
    level,
    path,
    line,
    message: `The job "${name}" checks out what a stranger may have written, on ${event}, and goes on with the rights of the repository.`,
    mend: 'Build and test on `pull_request`, which has no rights; here read files of the head at most, and run nothing of it.',
  };
}

function runnerRemarks({ path, triggers, jobs }: Workflow): Remark[] {
  if (!triggers.has('pull_request')) return [];
  return jobs
    .filter(({ value }) => runnerLabels(yamlAt(value, 'runs-on')).includes('self-hosted'))
    .map(({ name, value, line }): Remark => {
      return {
        level: 'info',
        path,
        line: yamlAt(value, 'runs-on')?.line ?? line,
        message: `The job "${name}" runs pull requests on a machine of your own: in a public repository anyone may run code on it.`,
        mend: "Run pull requests on GitHub's runners, or require approval for all outside contributors.",
      };
    });
}

function runnerLabels(runsOn: YamlValue | null): string[] {
  const labels = runsOn?.kind === 'map' ? yamlAt(runsOn, 'labels') : runsOn;
  return yamlItems(labels).map(scalarText);
}

const runsCode =
  /\b(?:npm|pnpm|yarn|bun|pip3?|poetry|uv|tox|pytest|make|cargo|mvn|gradle|gradlew|bundle|rake|composer|dotnet|go\s+(?:test|build|run|generate)|docker\s+(?:build|compose))\b|(?:^|\s)\.\//m;

/** One remark: it is so by default, and most workflows are like that. */
function keptCredentials(workflows: readonly Workflow[]): Remark[] {
  const kept = workflows
    .filter(({ triggers }) => triggers.has('pull_request'))
    .flatMap(({ path, jobs }) =>
      jobs.flatMap(({ steps }) => {
        const index = steps.findIndex(
          (step) => step.action === 'actions/checkout' && inputOf(step, 'persist-credentials') !== 'false',
        );
        const step = steps[index];
        if (step === undefined) return [];
        const isRun = steps.slice(index + 1).some(({ run }) => run !== null && runsCode.test(run.text));
        return isRun ? [{ path, line: step.uses?.line ?? step.line }] : [];
      }),
    );
  const [first] = kept;
  if (first === undefined) return [];
  const more = kept.length - 1;
  const others = more === 0 ? '' : `, as ${more} more ${more === 1 ? 'does' : 'do'}`;
  return [
    {
      level: 'info',
      path: first.path,
      line: first.line,
      message: `A checkout of pull requests leaves the token where later steps, which run their code, can read it${others}.`,
      mend: 'Add `with: { persist-credentials: false }` where no later step pushes.',
    },
  ];
}
