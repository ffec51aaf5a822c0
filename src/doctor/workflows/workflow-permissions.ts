// What the token of a workflow may do: docs.github.com/en/actions/reference/security/secure-use ("least
// privilege") and docs.github.com/en/actions/tutorials/authenticate-with-github_token.

import type { Check, Remark } from '../site/check.ts';
import type { Site } from '../site/site.ts';
import { isComposite, type Workflow, workflowsOf } from '../texts/workflow-files.ts';
import type { YamlEntry, YamlMap, YamlValue } from '../texts/yaml-document.ts';
import { scalarText } from '../texts/yaml-document.ts';

export const workflowPermissions: Check = {
  id: 'workflow-permissions',
  title: 'Workflows say what their token may do',
  about:
    'A workflow without permissions has those of the repository, which may be to write everything: an action or a tool of ' +
    'it that turns bad could push commits and change releases.',
  run: (site: Site) => workflowsOf(site).flatMap(permissionRemarks),
};

export function permissionRemarks(workflow: Workflow): Remark[] {
  // A composite action and a workflow that others call have what their callers give.
  const isCalled = workflow.triggers.size === 1 && workflow.triggers.has('workflow_call');
  return isComposite(workflow)
    ? []
    : [
        ...(isCalled ? [] : missing(workflow)),
        ...writesAll(workflow),
        ...writesForAll(workflow),
        ...writesForNothing(workflow),
      ];
}

function missing({ path, permissions, jobs }: Workflow): Remark[] {
  if (permissions !== null) return [];
  const lacking = jobs.filter((job) => job.permissions === null);
  const [first] = lacking;
  if (first === undefined) return [];
  const more = lacking.length - 1;
  const others = more === 0 ? '' : ` and ${more} more`;
  return [
    {
      level: 'warning',
      path,
      line: first.line,
      message: `Nothing says what the token of the job "${first.name}"${others} may do: it may be everything.`,
      mend: 'Write `permissions: { contents: read }` at the top, and give a job what more it needs.',
    },
  ];
}

function writesAll({ path, permissions, jobs }: Workflow): Remark[] {
  const places: readonly (readonly [YamlValue | null, string])[] = [
    [permissions, 'The workflow'],
    ...jobs.map((job) => [job.permissions, `The job "${job.name}"`] as const),
  ];
  return places.flatMap(([value, who]): Remark[] =>
    value === null || scalarText(value) !== 'write-all'
      ? []
      : [
          {
            level: 'warning',
            path,
            line: value.line,
            message: `${who} may write everything: \`write-all\`.`,
            mend: 'Write `contents: read` in its place, and what else it needs by name.',
          },
        ],
  );
}

/** Only where there are jobs that could do without. */
function writesForAll({ path, permissions, jobs }: Workflow): Remark[] {
  if (permissions?.kind !== 'map') return [];
  const taking = jobs.filter((job) => job.permissions === null);
  if (jobs.length < 2 || taking.length === 0) return [];
  const [first, names] = writesOf(permissions);
  if (first === undefined) return [];
  return [
    {
      level: 'info',
      path,
      line: first.line,
      message: `Each job of the workflow has ${names}, whether it needs it or not.`,
      mend: 'Write `contents: read` at the top, and the rest below the job that needs it.',
    },
  ];
}

function writesOf({ entries }: YamlMap): [first: YamlEntry | undefined, names: string] {
  const writes = entries.filter(({ value }) => scalarText(value) === 'write');
  return [writes[0], writes.map(({ key }) => `${key}: write`).join(', ')];
}

/** Actions that fetch, set up and keep files, for which reading is enough. */
const readingActions =
  /^(?:actions\/(?:checkout|cache(?:\/(?:save|restore))?|setup-[a-z]+|upload-artifact|download-artifact)|docker\/setup-[a-z]+-action)$/;
/** Any of these words, in a name too, may be of a step that writes. */
const mayWrite =
  /push|publish|releas|deploy|commit|\btag|sign|attest|\bpages?\b|\bgh\b|token|secrets\.|registry|goreleaser|changeset|bump|updat|sync|upload|comment|label|merge|format|fix|auth|oidc|assume|\baws\b|gcloud|\baz\b|curl|report/i;

/** A workflow of one job, none of whose steps does more than read. */
function writesForNothing({ path, permissions, jobs }: Workflow): Remark[] {
  const [job] = jobs;
  if (permissions?.kind !== 'map' || job === undefined || jobs.length > 1) return [];
  if (job.permissions !== null || job.uses !== null || job.steps.length === 0) return [];
  const [first, names] = writesOf(permissions);
  if (first === undefined) return [];
  const isReading = job.steps.every(({ action, run }) => run !== null || readingActions.test(action));
  if (!isReading || textsOf(job.value).some((text) => mayWrite.test(text))) return [];
  return [
    {
      level: 'info',
      path,
      line: first.line,
      message: `The job "${job.name}" has ${names}, and no step of it seems to write.`,
      mend: 'Write `permissions: { contents: read }`.',
    },
  ];
}

/** What stands in a job, but for the names of actions. */
function textsOf(value: YamlValue): string[] {
  if (value.kind === 'scalar') return [value.text];
  if (value.kind === 'list') return value.items.flatMap(textsOf);
  return value.entries.flatMap((entry) => (entry.key === 'uses' ? [] : [entry.key, ...textsOf(entry.value)]));
}
