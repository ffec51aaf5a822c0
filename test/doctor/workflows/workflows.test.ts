import { describe, expect, test } from 'vitest';
import type { Check } from '../../../src/doctor/site/check.ts';
import { workflowDownloads } from '../../../src/doctor/workflows/workflow-downloads.ts';
import { workflowFetchDepth } from '../../../src/doctor/workflows/workflow-fetch-depth.ts';
import { workflowInjection } from '../../../src/doctor/workflows/workflow-injection.ts';
import { workflowPermissions } from '../../../src/doctor/workflows/workflow-permissions.ts';
import { workflowPins } from '../../../src/doctor/workflows/workflow-pins.ts';
import { workflowUntrustedCode } from '../../../src/doctor/workflows/workflow-untrusted-code.ts';
import { workflowFile, workflowPath } from '../../../src/setup/workflow-file.ts';
import { givenSite, places, remarks } from '../../support/given-site.ts';

const path = '.github/workflows/ci.yml';
const sha = '3d3c42e5aac5ba805825da76410c181273ba90b1';

function told(check: Check, text: string): Promise<readonly string[]> {
  return places(check, { [path]: text }).then((all) => all.map((one) => one.replace(`${path}:`, '')));
}

/** A workflow of one job. */
const job = (on: string, steps: string, more = ''): string =>
  `on: ${on}\npermissions: { contents: read }\njobs:\n  a:\n    runs-on: ubuntu-latest\n${more}    steps:\n${steps}`;

test('what `leakline init` writes is right, but for the tags of actions', async () => {
  const files = { [workflowPath]: workflowFile('main') };
  for (const check of [
    workflowInjection,
    workflowPermissions,
    workflowUntrustedCode,
    workflowFetchDepth,
    workflowDownloads,
  ]) {
    expect(await remarks(check, files)).toEqual([]);
  }
  expect((await remarks(workflowPins, files)).map(({ level }) => level)).toEqual(['info']);
});

describe('permissions', () => {
  test('that are missing are told at the first job that lacks them', async () => {
    const text =
      'on: push\njobs:\n  a:\n    permissions: {}\n    steps: []\n  b:\n    steps: []\n  c:\n    steps: []\n';
    expect(await told(workflowPermissions, text)).toEqual(['warning 6']);
    const [first] = await remarks(workflowPermissions, { [path]: text });
    expect(first?.message).toBe(
      'Nothing says what the token of the job "b" and 1 more may do: it may be everything.',
    );
  });

  test.each([
    ['on: push\npermissions: write-all\njobs:\n  a: { steps: [] }\n', ['warning 2']],
    ['on: push\npermissions: {}\njobs:\n  a: { permissions: write-all }\n', ['warning 4']],
    [
      'on: push\npermissions:\n  contents: write\njobs:\n  a: { steps: [] }\n  b: { steps: [] }\n',
      ['info 3'],
    ],
    ['on: push\npermissions:\n  contents: write\njobs:\n  a: { steps: [] }\n', []],
    [
      'on: pull_request\npermissions:\n  packages: write\njobs:\n  a: { steps: [{ run: npm test }] }\n',
      ['info 3'],
    ],
    ['on: push\npermissions:\n  contents: write\njobs:\n  a: { steps: [{ run: git push }] }\n', []],
    ['on: push\npermissions:\n  contents: write\njobs:\n  a: { steps: [{ uses: a/release@v1 }] }\n', []],
    ['on: push\npermissions:\n  contents: write\njobs:\n  a: { permissions: {}, steps: [{ run: x }] }\n', []],
    ['on: push\npermissions: read-all\njobs:\n  a: { steps: [] }\n', []],
    ['on: push\npermissions: { contents: read }\njobs:\n  a: { steps: [] }\n', []],
    ['on: push\njobs:\n  a: { permissions: { contents: read } }\n', []],
    ['on: workflow_call\njobs:\n  a: { steps: [] }\n', []],
    ['on: push\n', []],
    ['jobs: 7', []],
  ])('%j', async (text, expected) => {
    expect(await told(workflowPermissions, text)).toEqual(expected);
  });
});

describe('actions', () => {
  test('of others by a tag are told once each, those of GitHub in one line', async () => {
    const steps = [
      '      - uses: actions/checkout@v7',
      '      - uses: someone/action@v1',
      '      - uses: someone/action@v1',
      '      - uses: docker://alpine:3',
      '      - uses: actions/cache@v5',
    ];
    expect(await told(workflowPins, job('push', `${steps.join('\n')}\n`))).toEqual([
      'warning 8',
      'warning 10',
      'info 7',
    ]);
  });

  test('that are pinned, of this repository, or of its owner are no warning', async () => {
    const steps = `      - uses: someone/action@${sha} # v1
      - uses: ./action
      - uses: docker://alpine@sha256:${sha}${sha.slice(0, 24)}
      - uses: \${{ matrix.action }}
`;
    expect(await told(workflowPins, job('push', steps))).toEqual([]);
    const site = givenSite({ [path]: job('push', '      - uses: me/action@v1\n') });
    const gitValues = [
      {
        key: 'remote.origin.url',
        value: 'git@github.com:Me/it.git',
        line: 1,
        file: '.git/config',
        scope: 'repository',
      },
    ] as const;
    expect((await workflowPins.run({ ...site, gitValues })).map(({ level }) => level)).toEqual(['info']);
  });

  test('of reusable workflows and composite actions are told too', async () => {
    const files = {
      [path]: 'on: push\njobs:\n  a:\n    uses: someone/repo/.github/workflows/x.yml@main\n',
      'action.yml': 'runs:\n  using: composite\n  steps:\n    - uses: other/thing@v2\n',
      'b/action.yml': 'runs:\n  using: node24\n  main: x.js\n',
    };
    expect(await places(workflowPins, files)).toEqual([`warning ${path}:4`, 'warning action.yml:4']);
  });
});

describe('text of strangers in a script', () => {
  const step = (text: string): string => `      - run: |\n          echo hello\n          ${text}\n`;

  test.each([
    `echo "\${{ github.event.pull_request.title }}"`,
    `git switch \${{ github.head_ref }}`,
    `echo \${{ github.event.issue.body }}`,
    `echo \${{ github.event.comment.body || 'none' }}`,
    `echo \${{ toJSON(github.event.commits.*.message) }}`,
    `echo \${{ format(github.event.review.body) }}`,
  ])('%s', async (text) => {
    expect(await told(workflowInjection, job('pull_request', step(text)))).toEqual(['error 9']);
  });

  test.each([
    'echo "$TITLE"',
    `echo \${{ github.event.pull_request.number }}`,
    `echo \${{ github.event.pull_request.head.sha }}`,
    `echo \${{ contains(github.event.pull_request.title, 'x') }}`,
    `echo \${{ github.head_ref == 'main' && 1 || 2 }}`,
    `echo \${{ github.event.pull_request.user.login }}`,
    'echo github.head_ref',
  ])('is none: %s', async (text) => {
    expect(await told(workflowInjection, job('pull_request', step(text)))).toEqual([]);
  });

  test('by people who may push is a warning; in a script of JavaScript and in an action it counts too', async () => {
    const text = `echo \${{ github.event.head_commit.message }}`;
    expect(await told(workflowInjection, job('push', step(text)))).toEqual(['warning 9']);
    const script = `      - uses: actions/github-script@v8\n        with:\n          script: |\n            x("\${{ github.event.issue.title }}")\n`;
    expect(await told(workflowInjection, job('issues', script))).toEqual(['error 10']);
    const env = `      - run: echo "$A"\n        env: { A: "\${{ github.event.issue.title }}" }\n`;
    expect(await told(workflowInjection, job('issues', env))).toEqual([]);
    const action = `runs:\n  using: composite\n  steps:\n    - run: echo \${{ github.head_ref }}\n`;
    expect(await places(workflowInjection, { 'action.yml': action })).toEqual(['error action.yml:4']);
  });

  test('is told with the way by the environment', async () => {
    const [first] = await remarks(workflowInjection, {
      [path]: job('issues', step(`echo \${{ github.event.issue.title }}`)),
    });
    expect(first?.mend).toBe(
      `Give it by the environment, \`env: { VALUE: \${{ github.event.issue.title }} }\`, and write "$VALUE" in the script.`,
    );
  });
});

describe('code of strangers', () => {
  const head = `      - uses: actions/checkout@${sha}\n        with:\n          ref: \${{ github.event.pull_request.head.sha }}\n`;
  const build = '      - run: make\n';

  test.each([
    ['pull_request_target', head + build, ['error 9']],
    ['pull_request_target', `      - run: gh pr checkout 1\n${build}`, ['error 7']],
    ['[issue_comment]', `      - run: git fetch origin refs/pull/1/head\n${build}`, ['error 7']],
    [
      'workflow_run',
      `${head.replace('pull_request.head.sha', 'workflow_run.head_sha')}${build}`,
      ['warning 9'],
    ],
    ['pull_request_target', head, []],
    ['pull_request_target', `${head}      - uses: leakline/leakline@v0\n`, []],
    ['pull_request_target', `      - uses: actions/checkout@${sha}\n${build}`, []],
    ['push', head + build, []],
  ])('on %s', async (on, steps, expected) => {
    expect(await told(workflowUntrustedCode, job(on, steps))).toEqual(expected);
  });

  test('is a warning behind a label, and nothing when it is of no fork', async () => {
    const label = "    if: contains(github.event.pull_request.labels.*.name, 'safe')\n";
    expect(await told(workflowUntrustedCode, job('pull_request_target', head + build, label))).toEqual([
      'warning 10',
    ]);
    const own = '    if: github.event.pull_request.head.repo.full_name == github.repository\n';
    expect(await told(workflowUntrustedCode, job('pull_request_target', head + build, own))).toEqual([]);
  });

  test("on a machine of one's own, or beside the token, is information", async () => {
    const text = job('pull_request', `      - uses: actions/checkout@${sha}\n${build}`);
    expect(await told(workflowUntrustedCode, text)).toEqual(['info 7']);
    const clean = text.replace(`@${sha}\n`, `@${sha}\n        with: { persist-credentials: false }\n`);
    expect(await told(workflowUntrustedCode, clean)).toEqual([]);
    for (const runner of ['self-hosted', '[self-hosted, linux]', '{ labels: [self-hosted] }']) {
      expect(await told(workflowUntrustedCode, clean.replace('ubuntu-latest', runner))).toEqual(['info 5']);
    }
    expect(
      await told(
        workflowUntrustedCode,
        clean.replace('pull_request', 'push').replace('ubuntu-latest', 'self-hosted'),
      ),
    ).toEqual([]);
  });
});

describe('the depth of a checkout', () => {
  const steps = (scanner: string, depth = ''): string =>
    `      - uses: actions/checkout@${sha}\n${depth}      - ${scanner}\n`;
  const depth = (value: string): string => `        with:\n          fetch-depth: ${value}\n`;

  test.each([
    ['schedule', 'uses: leakline/leakline@v0', '', ['warning 7']],
    ['[pull_request, schedule]', 'uses: leakline/leakline@v0', depth('1'), ['warning 9']],
    ['push', 'uses: leakline/leakline@v0\n        with: { scan: history }', depth('50'), ['warning 9']],
    ['push', 'run: npx leakline history .', '', ['warning 7']],
    ['pull_request', 'uses: gitleaks/gitleaks-action@v2', '', ['warning 7']],
    ['push', 'uses: trufflesecurity/trufflehog@main', '', ['warning 7']],
    ['push', 'run: gitleaks git -v', '', ['warning 7']],
    ['pull_request', 'uses: leakline/leakline@v0', '', []],
    ['push', 'uses: leakline/leakline@v0', '', []],
    ['schedule', 'uses: leakline/leakline@v0', depth('0'), []],
    [
      'schedule',
      'uses: leakline/leakline@v0',
      depth(`\${{ github.event_name == 'schedule' && '0' || '1' }}`),
      [],
    ],
    ['schedule', 'uses: leakline/leakline@v0\n        with: { scan: tree }', '', []],
    ['[push, schedule]', "uses: leakline/leakline@v0\n        if: github.event_name == 'push'", '', []],
    ['push', 'run: gitleaks detect --no-git', '', []],
    ['push', 'run: make', '', []],
    ['push', 'run: ./scripts/ci/check-credentials.sh --history', '', ['warning 7']],
    ['push', 'run: ./scripts/ci/check-credentials.sh --history', depth('0'), []],
    ['push', 'run: ./scripts/ci/check-credentials.sh', '', []],
  ])('%s, %s', async (on, scanner, written, expected) => {
    expect(await told(workflowFetchDepth, job(on, steps(scanner, written)))).toEqual(expected);
  });
});

describe('scripts of the network', () => {
  test.each([
    'curl -sSL https://example.org/install.sh | sh',
    'curl -fsSL https://example.org/x | sudo -E bash -',
    'wget -qO- https://example.org/x | bash -s -- v1',
    'bash <(curl -s https://example.org/x)',
    'sh -c "$(curl -fsSL https://example.org/x)"',
    'irm https://example.org/x.ps1 | iex',
  ])('%s', async (script) => {
    expect(
      await told(workflowDownloads, job('push', `      - run: |\n          set -e\n          ${script}\n`)),
    ).toEqual(['info 9']);
  });

  test.each([
    'curl -sSL https://example.org/x.json | jq .name',
    'curl -o install.sh https://example.org/x && sha256sum --check sums && sh install.sh',
    'cat x | sh',
    'curl https://example.org/x | shasum -a 256',
  ])('is none: %s', async (script) => {
    expect(await told(workflowDownloads, job('push', `      - run: ${script}\n`))).toEqual([]);
  });
});
