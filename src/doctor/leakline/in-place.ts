// Whether anything looks at what is committed and pushed here: hooks for the user, workflows for everybody.
import type { Check, Remark } from '../site/check.ts';
import type { Site } from '../site/site.ts';
import type { JobDoubt, JobInUse } from './jobs-in-use.ts';
import { type HookInUse, hasHook, type InUse, leaklineInUse } from './leakline-in-use.ts';

export const hookInPlace: Check = {
  id: 'hook-in-place',
  title: 'A hook looks at what is committed',
  about:
    'A hook stops a secret before it is in a commit, when nothing has to be changed yet. It is looked for where Git looks: ' +
    'core.hooksPath of the repository or the user, else .git/hooks; also those of pre-commit, husky and lefthook.',
  async run(site) {
    // A runner commits nothing.
    if (!site.isRepository || isCi(site)) return [];
    const use = await leaklineInUse(site);
    const faulty = use.hooks.flatMap(faultyRemarks);
    if (faulty.length > 0 || hasHook(use)) return faulty;
    return [missingHookRemark(use)];
  },
};

export const workflowInPlace: Check = {
  id: 'workflow-in-place',
  title: 'A workflow looks at what is pushed',
  about:
    'Hooks are everybody’s own choice and can be passed by. A workflow looks at every pull request and push, whoever they ' +
    'come from.',
  async run(site) {
    if (!site.isRepository) return [];
    const use = await leaklineInUse(site);
    if (use.jobs.some(({ doubt }) => doubt === null)) return [];
    const hooked = hasHook(use);
    const best = doubtsByUse.flatMap((doubt) => use.jobs.filter((job) => job.doubt === doubt))[0];
    if (best !== undefined) return [doubtRemark(best, hooked)];
    return [
      {
        level: hooked ? 'info' : 'warning',
        path: '',
        line: null,
        message: hooked
          ? 'No workflow runs Leakline: what comes from somebody without the hook is not looked at.'
          : 'Nothing runs Leakline here, neither a hook nor a workflow.',
        mend: 'Run: leakline init, which writes both, and commit what is below .github.',
      },
    ];
  },
};

/** The one that is of most use first: it decides where none is without a doubt. */
const doubtsByUse: readonly JobDoubt[] = ['fails nothing', 'by hand', 'never'];

const doubtWords: Readonly<Record<JobDoubt, readonly [message: string, mend: string]>> = {
  'fails nothing': [
    'Leakline runs here, but what it finds fails nothing (`continue-on-error`, `|| true`).',
    'Take that away once the old findings are in a baseline: leakline baseline create.',
  ],
  'by hand': [
    'Leakline runs here when somebody starts it by hand alone: what is pushed is not looked at.',
    'Write `on: [push, pull_request]`, or what `leakline init` writes.',
  ],
  never: ['Leakline stands here in a job or step that never runs: its `if` is false.', 'Take the `if` away.'],
};

function doubtRemark({ path, line, doubt }: JobInUse, hooked: boolean): Remark {
  const [message, mend] = doubtWords[doubt ?? 'never'];
  const level = hooked || doubt === 'fails nothing' ? 'info' : 'warning';
  return { level, path, line, message, mend };
}

function faultyRemarks({ name, path, state, words, mend }: HookInUse): Remark[] {
  if (state !== 'broken' && state !== 'not-executable' && state !== 'off') return [];
  if (state === 'off' && name !== 'pre-commit') return [];
  return [
    {
      level: 'warning',
      path: state === 'off' ? '' : path,
      line: null,
      message: `${state === 'off' ? words : `The ${name} hook is ${words}`}.`,
      mend: state === 'off' ? 'Take core.hooksPath out of that file, or name a folder there.' : mend,
    },
  ];
}

function missingHookRemark({ hooks, configured }: InUse): Remark {
  const hook = hooks.find(({ name }) => name === 'pre-commit');
  if (configured !== null) {
    return {
      level: 'warning',
      path: configured.path,
      line: null,
      message: 'It names Leakline, but the hooks that it tells of are not installed in this clone.',
      mend: `Run: ${configured.install}`,
    };
  }
  const foreign = hook?.state === 'foreign';
  return {
    level: 'info',
    path: foreign ? hook.path : '',
    line: null,
    message: foreign
      ? 'This hook does not run Leakline.'
      : 'No hook runs Leakline in this clone: a secret is found after it was committed.',
    mend: foreign
      ? 'Run: leakline hook show, which says what to add to it.'
      : 'Run: leakline hook install pre-commit',
  };
}

function isCi({ machine }: Site): boolean {
  const { CI } = machine.environment;
  return CI !== undefined && CI !== '' && CI !== 'false';
}
