// All checks of deployments together: whatever a repository holds, they end without an exception, and on real files of a
// repository of Git the command tells what they found.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { deploymentChecks } from '../../src/doctor/deployment-checks.ts';
import { doctor } from '../support/doctor.ts';
import { givenSite } from '../support/given-site.ts';
import { makeRepository } from '../support/repository.ts';

const paths = [
  'compose.yml',
  'docker-compose.override.yml',
  'deploy/pod.yaml',
  'Dockerfile',
  '.env',
  '.env.example',
  'start.sh',
  'config.yml',
  'redis.conf',
  'app.service',
  'app.container',
  'chart/values.yaml',
  'chart/templates/app.yaml',
  'daemon.json',
  'Makefile',
  'Procfile',
  'package.json',
  'app/settings.py',
  'README.md',
  'action.yml',
  '.github/workflows/ci.yml',
];

/** Keys and values that the checks look for, in any nesting. */
const key = fc.constantFrom(
  ...[
    'services',
    'ports',
    'environment',
    'env_file',
    'volumes',
    'user',
    'image',
    'build',
    'command',
    'extends',
    '<<',
  ],
  ...[
    'on',
    'jobs',
    'steps',
    'uses',
    'run',
    'with',
    'permissions',
    'runs-on',
    'ref',
    'if',
    'apiVersion',
    'kind',
    'spec',
  ],
  ...[
    'containers',
    'template',
    'securityContext',
    'a',
    'host',
    'allow_from',
    'network_mode',
    'cap_add',
    'script',
  ],
);
const word = fc.oneof(
  fc.constantFrom(
    ...[
      '0.0.0.0',
      '8080:80',
      `\${A:-\${A}}:80:80`,
      '${',
      '*',
      'host',
      'root',
      '/var/run/docker.sock:/x:ro',
      'Pod',
    ],
    ...[
      'VNC_PASSWORD=',
      `API_TOKEN=\${API_TOKEN}`,
      '.env',
      '../../x',
      'actions/checkout@v4',
      `\${{ github.head_ref }}`,
    ],
    ...[
      'x11vnc -forever',
      '--host 0.0.0.0',
      'pull_request_target',
      'write-all',
      'FROM a AS a',
      'USER root',
      '0:0',
      'true',
    ],
  ),
  fc.string({ maxLength: 12 }),
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
);
const tree = fc.letrec((tie) => ({
  value: fc.oneof({ depthSize: 'small', withCrossShrink: true }, word, tie('list'), tie('map')),
  list: fc.array(tie('value'), { maxLength: 4 }),
  map: fc.dictionary(key, tie('value'), { maxKeys: 6 }),
})).value;

const line = fc.oneof(
  fc.string(),
  fc
    .tuple(key, fc.constantFrom(':', '=', ' ', ': [', ': &a', ': *a', '=('), word)
    .map(([name, sign, value]) => `${name}${sign}${value}`),
);
const text = fc.oneof(
  tree.map((value) => JSON.stringify(value, null, 1)),
  fc.array(line, { maxLength: 20 }).map((lines) => lines.join('\n')),
  fc
    .tuple(tree, line)
    .map(
      ([value, more]) => `x: &a ${JSON.stringify(value)}\n"services": {"b": *a, "c": {"<<": *a}}\n${more}`,
    ),
);

async function everything(files: Readonly<Record<string, string>>): Promise<void> {
  const site = givenSite(files);
  for (const check of deploymentChecks) {
    for (const { message, mend, path, line: at } of await check.run(site)) {
      expect(message).toMatch(/\.$/);
      expect(mend).toMatch(/\S/);
      expect(message + mend).not.toMatch(/[\0-\u001f]|undefined|NaN/);
      expect(path in files).toBe(true);
      if (at !== null) expect(at).toBeGreaterThan(0);
    }
  }
}

describe('the checks of deployments', () => {
  test('have names of their own, and say what they are about', () => {
    const ids = deploymentChecks.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id, title, about } of deploymentChecks) {
      expect(id).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
      expect(title).toMatch(/[a-z]$/);
      expect(about).toMatch(/\.$/);
    }
  });

  test('say nothing of an empty repository', async () => {
    await everything({});
    expect(deploymentChecks.length).toBeGreaterThan(10);
  });

  test('heed `exclude` of the configuration', async () => {
    const text = 'services:\n  a:\n    user: root\n    ports: ["8080:80"]\n';
    const site = givenSite({ 'old/compose.yml': text, 'compose.yml': text });
    const { settings } = site.configuration;
    const configuration = { ...site.configuration, settings: { ...settings, exclude: ['old/'] } };
    for (const check of deploymentChecks) {
      const told = await check.run({ ...site, configuration });
      expect(told.map(({ path }) => path).filter((path) => path !== 'compose.yml')).toEqual([]);
    }
  });

  test('end without an exception on any text in any file', async () => {
    await fc.assert(
      fc.asyncProperty(fc.dictionary(fc.constantFrom(...paths), text, { maxKeys: 6 }), everything),
      { numRuns: 150 },
    );
  });

  test('end soon on what is made to take long', async () => {
    const deep = `services: ${'{a: '.repeat(5000)}`;
    const aliases = `a0: &a0 [x, x]\n${Array.from({ length: 40 }, (_, at) => `a${at + 1}: &a${at + 1} [*a${at}, *a${at}]\n`).join('')}services: { b: { ports: *a40 } }\n`;
    const wide = `services:\n${'  a:\n    ports: ["1:1"]\n    extends: a\n'.repeat(2000)}`;
    const long = `${'${A:-'.repeat(3000)}${'a.'.repeat(3000)}0.0.0.0`;
    const start = process.cpuUsage().user;
    for (const one of [
      deep,
      aliases,
      wide,
      long,
      `HOST=${long}\n`.repeat(50),
      ' '.repeat(300_000),
      '["'.repeat(20_000),
    ]) {
      await everything(Object.fromEntries(paths.map((path) => [path, one])));
    }
    expect(process.cpuUsage().user - start).toBeLessThan(40_000_000);
  });
});

const sha = '3d3c42e5aac5ba805825da76410c181273ba90b1';

/** What the seeds warn of, each once. */
const wrong: Readonly<Record<string, string>> = {
  'compose/docker-compose.yml': `services:
  winebot:
    build: ..
    user: root
    privileged: true
    ports:
      - "\${VNC_BIND:-0.0.0.0}:5900:5900"
      - 8000:8000
    environment:
      - VNC_PASSWORD=
      - API_TOKEN=\${INFRA_WINEBOT_API_TOKEN:-}
    volumes:
      - ../apps:/apps
      - /var/run/docker.sock:/var/run/docker.sock:ro
  db:
    image: postgres:17
    environment: { POSTGRES_HOST_AUTH_METHOD: trust }
    ports: ["5432:5432"]
`,
  Dockerfile: 'FROM alpine:3\nUSER root\n',
  'SECURITY.md': 'Non-root execution: runs as the user specified by PUID/PGID\n',
  'start.sh': 'exec gateway --bind lan\n',
  'config.yml':
    'gateway:\n  host: 0.0.0.0\nchannels:\n  telegram:\n    allow_from: []\ntools:\n  sandbox: none\n',
  'pod.yaml': 'apiVersion: v1\nkind: Pod\nspec:\n  hostNetwork: true\n  containers: []\n',
  'service.yaml': 'apiVersion: v1\nkind: Service\nspec:\n  type: NodePort\n  ports: [{ port: 5432 }]\n',
  'build.service': '[Service]\nExecStart=/usr/bin/dockerd -H tcp://0.0.0.0:2375\n',
  '.github/workflows/pr.yml': `on:
  pull_request_target:
  schedule: [{ cron: '1 1 * * *' }]
jobs:
  a:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@${sha}
        with:
          ref: \${{ github.event.pull_request.head.sha }}
      - run: echo \${{ github.event.pull_request.title }}
      - run: curl -sSL https://example.org/x | sh
      - uses: someone/action@v1
      - uses: leakline/leakline@${sha}
`,
};

const right: Readonly<Record<string, string>> = {
  'compose/docker-compose.yml': `services:
  winebot:
    build: ..
    user: "1000:1000"
    security_opt: ["no-new-privileges:true"]
    ports:
      - "\${VNC_BIND:-127.0.0.1}:5900:5900"
      - 127.0.0.1:8000:8000
    environment:
      - VNC_PASSWORD=\${INFRA_VNC_PASSWORD:?set it}
      - API_TOKEN=\${INFRA_WINEBOT_API_TOKEN:?set it}
    volumes:
      - ../apps:/apps:ro
  db:
    image: postgres:17
    security_opt: ["no-new-privileges:true"]
    environment: { POSTGRES_PASSWORD_FILE: /run/secrets/db }
    expose: ["5432"]
`,
  Dockerfile: 'FROM alpine:3\nRUN adduser -D app\nUSER app\nCMD ["app", "--host", "0.0.0.0"]\n',
  'SECURITY.md': wrong['SECURITY.md'] ?? '',
  'start.sh': 'exec gateway --bind loopback\n',
  'config.yml':
    'gateway:\n  host: 127.0.0.1\nchannels:\n  telegram:\n    allow_from: ["@alice"]\ntools:\n  sandbox: auto\n',
  'pod.yaml':
    'apiVersion: v1\nkind: Pod\nspec:\n  securityContext: { runAsNonRoot: true }\n  containers: []\n',
  'service.yaml': 'apiVersion: v1\nkind: Service\nspec:\n  type: ClusterIP\n  ports: [{ port: 5432 }]\n',
  'build.service': '[Service]\nExecStart=/usr/bin/dockerd -H fd://\n',
  '.github/workflows/pr.yml': `on:
  pull_request:
  schedule: [{ cron: '1 1 * * *' }]
permissions: { contents: read }
jobs:
  a:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@${sha}
        with: { fetch-depth: 0, persist-credentials: false }
      - run: echo "$TITLE"
        env: { TITLE: "\${{ github.event.pull_request.title }}" }
      - uses: someone/action@${sha}
      - uses: leakline/leakline@${sha}
`,
};

describe('through the command', () => {
  const ids = new Set(deploymentChecks.map(({ id }) => id));

  test('a repository that has all of it wrong is told all of it', async () => {
    const repo = makeRepository();
    repo.commit('All', wrong);
    const { advice, status } = await doctor(repo.path);
    const told = advice
      .filter(({ check }) => ids.has(check))
      .map((one) => `${one.level} ${one.check} ${one.path}:${one.line}`);
    expect(new Set(told)).toEqual(
      new Set([
        'error port-exposure compose/docker-compose.yml:7',
        'warning port-exposure compose/docker-compose.yml:8',
        'warning port-exposure compose/docker-compose.yml:18',
        'warning bind-address start.sh:1',
        'warning bind-address config.yml:2',
        'error vnc-password compose/docker-compose.yml:10',
        'warning api-token compose/docker-compose.yml:11',
        'warning service-authentication compose/docker-compose.yml:17',
        'warning allow-lists config.yml:5',
        'warning allow-lists config.yml:7',
        'error docker-daemon build.service:2',
        'error docker-socket compose/docker-compose.yml:14',
        'warning container-privileges compose/docker-compose.yml:5',
        'info container-privileges compose/docker-compose.yml:13',
        'info container-privileges compose/docker-compose.yml:2',
        'warning container-user compose/docker-compose.yml:4',
        'warning container-user Dockerfile:2',
        'warning kubernetes-privileges pod.yaml:4',
        'warning kubernetes-exposure service.yaml:4',
        'error workflow-injection .github/workflows/pr.yml:11',
        'error workflow-untrusted-code .github/workflows/pr.yml:10',
        'warning workflow-permissions .github/workflows/pr.yml:5',
        'warning workflow-pins .github/workflows/pr.yml:13',
        'warning workflow-fetch-depth .github/workflows/pr.yml:8',
        'info workflow-downloads .github/workflows/pr.yml:12',
      ]),
    );
    expect(status).toBe(1);
    for (const id of ids) expect(told.some((one) => one.includes(` ${id} `))).toBe(true);
  });

  test('one that has it right is told of nothing', async () => {
    const repo = makeRepository();
    repo.commit('All', right);
    const { advice } = await doctor(repo.path);
    expect(advice.filter(({ check }) => ids.has(check))).toEqual([]);
  });
});
