// The workflows of GitHub Actions and the composite actions of a site:
// docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax and .../metadata-syntax.
import type { Site } from '../site/site.ts';
import {
  scalarText,
  type YamlScalar,
  type YamlValue,
  yamlAt,
  yamlDocuments,
  yamlItems,
} from './yaml-document.ts';

export interface Workflow {
  readonly path: string;
  readonly value: YamlValue;
  /** The names of its events; none of a composite action. */
  readonly triggers: ReadonlySet<string>;
  /** Null where it has none. */
  readonly permissions: YamlValue | null;
  /** A composite action has one, without a name. */
  readonly jobs: readonly WorkflowJob[];
}

export interface WorkflowJob {
  readonly name: string;
  /** Of its name. */
  readonly line: number;
  readonly value: YamlValue;
  readonly permissions: YamlValue | null;
  readonly steps: readonly WorkflowStep[];
  /** The reusable workflow that it is. */
  readonly uses: YamlScalar | null;
  /** Its `if`; empty for none. */
  readonly condition: string;
}

export interface WorkflowStep {
  readonly line: number;
  readonly value: YamlValue;
  /** The action without its ref, in lower case: `actions/checkout`; empty for none. */
  readonly action: string;
  readonly uses: YamlScalar | null;
  readonly run: YamlScalar | null;
  readonly condition: string;
}

const workflowPath = /^\.(?:github|gitea|forgejo)\/workflows\/[^/]+\.ya?ml$/;
const actionPath = /(?:^|\/)action\.ya?ml$/;
const filesMax = 1000;
const remembered = new WeakMap<Site, readonly Workflow[]>();

export function workflowsOf(site: Site): readonly Workflow[] {
  const before = remembered.get(site);
  if (before !== undefined) return before;
  const workflows = site.files
    .filter((path) => workflowPath.test(path) || (actionPath.test(path) && !path.includes('node_modules/')))
    .slice(0, filesMax)
    .flatMap((path) => parsed(path, site.read(path) ?? ''));
  remembered.set(site, workflows);
  return workflows;
}

function parsed(path: string, text: string): Workflow[] {
  const [value] = yamlDocuments(text);
  if (value === undefined) return [];
  if (!workflowPath.test(path)) return composite(path, value);
  const jobs = yamlAt(value, 'jobs');
  if (jobs?.kind !== 'map') return [];
  return [
    {
      path,
      value,
      triggers: triggersOf(yamlAt(value, 'on')),
      permissions: yamlAt(value, 'permissions'),
      jobs: jobs.entries.map(({ key, line, value: job }) => ({
        name: key,
        line,
        value: job,
        permissions: yamlAt(job, 'permissions'),
        steps: stepsOf(yamlAt(job, 'steps')),
        uses: scalarOf(yamlAt(job, 'uses')),
        condition: scalarText(yamlAt(job, 'if')),
      })),
    },
  ];
}

function composite(path: string, value: YamlValue): Workflow[] {
  if (scalarText(yamlAt(value, 'runs', 'using')) !== 'composite') return [];
  const steps = stepsOf(yamlAt(value, 'runs', 'steps'));
  const job = { name: '', line: 1, value, permissions: null, steps, uses: null, condition: '' };
  return [{ path, value, triggers: new Set(), permissions: null, jobs: [job] }];
}

function triggersOf(on: YamlValue | null): ReadonlySet<string> {
  if (on?.kind === 'map') return new Set(on.entries.map(({ key }) => key));
  return new Set(yamlItems(on).map(scalarText));
}

function stepsOf(steps: YamlValue | null): WorkflowStep[] {
  return yamlItems(steps).map((value) => {
    const uses = scalarOf(yamlAt(value, 'uses'));
    const action = (uses?.text ?? '').replace(/@[^@]*$/, '').toLowerCase();
    const condition = scalarText(yamlAt(value, 'if'));
    return { line: value.line, value, action, uses, run: scalarOf(yamlAt(value, 'run')), condition };
  });
}

function scalarOf(value: YamlValue | null): YamlScalar | null {
  return value?.kind === 'scalar' ? value : null;
}

export function isComposite({ jobs }: Workflow): boolean {
  return jobs.some(({ name }) => name === '');
}

/** The line of the file that a place in a text of it is on: a block begins on the line after its `|`. */
export function lineWithin({ text, line }: YamlScalar, offset: number): number {
  if (!text.includes('\n')) return line;
  return line + 1 + (text.slice(0, offset).match(/\n/g)?.length ?? 0);
}

/** A value of `with`; empty when it has none. */
export function inputOf(step: WorkflowStep, name: string): string {
  return scalarText(yamlAt(step.value, 'with', name));
}

/** Events that bring what strangers wrote. */
const strangers = /^(?:pull_request|issue|discussion|fork|watch|workflow_run|workflow_call)/;

export function bringsStrangers({ triggers }: Workflow): boolean {
  return triggers.size === 0 || [...triggers].some((trigger) => strangers.test(trigger));
}
