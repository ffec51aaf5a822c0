// Text of strangers in the script of a step: docs.github.com/en/actions/concepts/security/script-injections.
// The expression is replaced before the shell reads the script, so that a title with a backtick in it is a
// command.
import type { Check, Remark } from '../site/check.ts';
import type { Site } from '../site/site.ts';
import {
  bringsStrangers,
  inputOf,
  lineWithin,
  type Workflow,
  type WorkflowStep,
  workflowsOf,
} from '../texts/workflow-files.ts';
import { scalarText, type YamlScalar, yamlAt } from '../texts/yaml-document.ts';

export const workflowInjection: Check = {
  id: 'workflow-injection',
  title: 'Scripts of workflows hold no text of strangers',
  about:
    'The title of a pull request, the name of a branch, a comment: an expression puts them into a script as they are, and ' +
    'who wrote them runs commands with the token of the workflow.',
  run: (site: Site) => workflowsOf(site).flatMap(injectionRemarks),
};

const strangersText = new RegExp(
  [
    String.raw`github\.event\.(?:issue|pull_request|discussion|comment|review|review_comment|discussion_comment)\.(?:title|body)`,
    String.raw`github\.event\.pull_request\.head\.(?:ref|label|repo\.(?:default_branch|description|homepage))`,
    String.raw`github\.head_ref`,
    String.raw`github\.event\.(?:head_commit|commits(?:\.\*|\[\d+\])?)\.(?:message|author\.(?:email|name)|committer\.(?:email|name))`,
    String.raw`github\.event\.pages(?:\.\*|\[\d+\])?\.page_name`,
    String.raw`github\.event\.workflow_run\.(?:head_branch|display_title|head_commit\.(?:message|author\.(?:email|name))|head_repository\.description|pull_requests(?:\.\*|\[\d+\])?\.head\.ref)`,
  ].join('|'),
);
/** What gives true or false, or a hash, whatever it is given. */
const harmless =
  /\b(?:contains|startsWith|endsWith|hashFiles)\s*\([^()]*\)|[\w.]+\s*[!=]=\s*(?:'[^']*'|[\w.]+)/g;

export function injectionRemarks(workflow: Workflow): Remark[] {
  return workflow.jobs.flatMap(({ steps }) => steps.flatMap((step) => stepRemarks(workflow, step)));
}

function stepRemarks(workflow: Workflow, step: WorkflowStep): Remark[] {
  const script = yamlAt(step.value, 'with', 'script');
  const isScript =
    step.action === 'actions/github-script' && script?.kind === 'scalar' && inputOf(step, 'script') !== '';
  const texts = [step.run, isScript && script?.kind === 'scalar' ? script : null];
  return texts.flatMap((text) => (text === null ? [] : textRemarks(workflow, step, text)));
}

function textRemarks(workflow: Workflow, step: WorkflowStep, text: YamlScalar): Remark[] {
  const seen = new Set<number>();
  return [...text.text.matchAll(/\$\{\{([^}]{0,500})\}\}/g)].flatMap((found): Remark[] => {
    const context = strangersText.exec((found[1] ?? '').replace(harmless, ''))?.[0];
    const line = lineWithin(text, found.index);
    if (context === undefined || seen.has(line)) return [];
    seen.add(line);
    const name = scalarText(yamlAt(step.value, 'name'));
    const whose = name === '' ? 'a step' : `the step "${name}"`;
    return [
      {
        level: bringsStrangers(workflow) ? 'error' : 'warning',
        path: workflow.path,
        line,
        message: `The script of ${whose} holds \`${context}\`: who writes that runs commands here.`,
        mend: `Give it by the environment, \`env: { VALUE: \${{ ${context} }} }\`, and write "$VALUE" in the script.`,
      },
    ];
  });
}
