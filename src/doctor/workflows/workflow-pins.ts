// Actions by what others can move:
// docs.github.com/en/actions/reference/security/secure-use#using-third-party-actions, "Pinning an action to a
// full-length commit SHA is currently the only way to use an action as an immutable release".
import type { Check, Remark } from '../site/check.ts';
import type { Site } from '../site/site.ts';
import { workflowsOf } from '../texts/workflow-files.ts';

export const workflowPins: Check = {
  id: 'workflow-pins',
  title: 'Actions are pinned to a commit',
  about:
    'Whoever may push to the repository of an action can move its tags and branches, and then runs in your workflow, with ' +
    'its token and its secrets. A full commit SHA cannot be moved.',
  run: pinRemarks,
};

interface Use {
  readonly text: string;
  readonly path: string;
  readonly line: number;
  times: number;
}

const commit = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/i;

async function pinRemarks(site: Site): Promise<readonly Remark[]> {
  const uses = new Map<string, Use>();
  for (const { path, jobs } of workflowsOf(site)) {
    for (const { uses: called, steps } of jobs) {
      for (const one of [called, ...steps.map((step) => step.uses)]) {
        if (one === null || !isMovable(one.text)) continue;
        const before = uses.get(one.text);
        if (before === undefined) uses.set(one.text, { text: one.text, path, line: one.line, times: 1 });
        else before.times += 1;
      }
    }
  }
  const owners = new Set(['actions', 'github', 'leakline', ...ownOwners(site)]);
  const all = [...uses.values()];
  const isTrusted = ({ text }: Use): boolean => owners.has((text.split('/')[0] ?? '').toLowerCase());
  return [...all.filter((use) => !isTrusted(use)).map(thirdParty), ...trusted(all.filter(isTrusted))];
}

function isMovable(text: string): boolean {
  if (text.startsWith('./') || text.startsWith('.\\') || text.includes('${{')) return false;
  if (text.startsWith('docker://')) return !text.includes('@sha256:');
  const at = text.lastIndexOf('@');
  return at > 0 && text.includes('/') && !commit.test(text.slice(at + 1));
}

/** Of the remotes: what is one's own is moved by oneself. */
function ownOwners({ gitValues }: Site): string[] {
  return gitValues.flatMap(({ key, value }) => {
    if (!/^remote\..*\.url$/.test(key)) return [];
    const [, owner] = /[:/]([^/:]+)\/[^/]+?(?:\.git)?\/?$/.exec(value) ?? [];
    return owner === undefined ? [] : [owner.toLowerCase()];
  });
}

function thirdParty({ text, path, line, times }: Use): Remark {
  const others = times === 1 ? '' : `, here and in ${times - 1} more ${times === 2 ? 'place' : 'places'}`;
  const isImage = text.startsWith('docker://');
  return {
    level: 'warning',
    path,
    line,
    message: isImage
      ? `The image ${text} is named by what its owner can move${others}.`
      : `The action ${text} is not pinned to a commit${others}: its owner can move what it means.`,
    mend: isImage
      ? 'Name its digest: `docker://NAME@sha256:...`.'
      : `Write the full commit SHA in place of "${text.slice(text.lastIndexOf('@') + 1)}", and that as a comment; Dependabot keeps both up to date.`,
  };
}

/** One remark: who trusts GitHub with the repository trusts its actions. */
function trusted(uses: readonly Use[]): Remark[] {
  const [first] = uses;
  if (first === undefined) return [];
  const more = uses.length - 1;
  const what = more === 0 ? 'is' : `and ${more} more of GitHub's and your own are`;
  return [
    {
      level: 'info',
      path: first.path,
      line: first.line,
      message: `${first.text} ${what} not pinned to a commit.`,
      mend: 'Pin them like others, if you want workflows to do the same tomorrow: a full commit SHA, and the tag as a comment.',
    },
  ];
}
