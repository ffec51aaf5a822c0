// biome-ignore-all lint/suspicious/noTemplateCurlyInString: variables of other programs.
import { chmodSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { doctor } from '../../support/doctor.ts';
import { type Files, makeRepository } from '../../support/repository.ts';
import { expand } from '../../support/samples.ts';

const environment = expand('MAIL_PASSWORD={base62*16}\n');

/** What the check says of a repository with these files, .env ignored. */
async function adviceOn(files: Files) {
  const repo = makeRepository();
  repo.commit('Start', { '.gitignore': '.env\n' });
  repo.commit('Files', files);
  for (const path of Object.keys(files)) {
    if (path.endsWith('.env')) chmodSync(join(repo.path, path), 0o600);
  }
  return (await doctor(repo.path, 'secret-file-exposed')).advice;
}

describe('a secret file inside of what is served', () => {
  test.each(['public', 'web/static', 'htdocs', 'app/wwwroot', 'dist', 'docroot'])('%s/', async (folder) => {
    const [advice, ...more] = await adviceOn({ [`${folder}/.env`]: environment, 'src/a.js': '1\n' });
    expect(advice).toMatchObject({ level: 'error', path: `${folder}/.env` });
    expect(advice?.message).toContain(`inside ${folder}/`);
    expect(more).toEqual([]);
  });

  test.each(['web', 'assets'])('%s/ with a page in it', async (folder) => {
    const files = { [`${folder}/.env`]: environment, 'src/a.js': '1\n' };
    expect(await adviceOn(files)).toEqual([]);
    const page = { ...files, [`${folder}/index.html`]: '<p>\n' };
    expect(await adviceOn(page)).toMatchObject([{ level: 'error', path: `${folder}/.env` }]);
    expect(await adviceOn({ ...page, [`${folder}/package.json`]: '{}\n' })).toEqual([]);
  });

  test('beside it, and in a package that is only named like that, it is right', async () => {
    expect(
      await adviceOn({
        '.env': environment,
        'public/index.html': '<p>\n',
        'apps/www/.env': environment,
        'apps/www/package.json': '{}\n',
      }),
    ).toEqual([]);
  });

  test('an ignored folder is looked into', async () => {
    const advice = await adviceOn({ '.gitignore': 'build/\n', 'build/public/.env': environment });
    expect(advice).toMatchObject([{ level: 'error', path: 'build/public/.env' }]);
  });
});

describe('inside of what is mounted', () => {
  const compose = (volume: string, more = '') =>
    `services:\n  web:\n    image: nginx\n    volumes:\n      - ${volume}\n${more}`;

  test.each([
    ['./:/app', '.env'],
    ['./app:/usr/share/nginx/html:ro', 'app/.env'],
    ['.:/srv', 'deep/down/.env'],
    ['$PWD:/srv', '.env'],
    ['${PWD}/app:/srv', 'app/.env'],
  ])('%s', async (volume, path) => {
    const [advice] = await adviceOn({ 'compose.yml': compose(volume), [path]: environment });
    expect(advice).toMatchObject({ level: 'error', path });
    expect(advice?.message).toContain('compose.yml:5 mounts into the container of "web"');
  });

  test('the long form, from the folder of the file', async () => {
    const text =
      'services:\n  web:\n    image: x\n    volumes:\n      - type: bind\n        source: ../data\n        target: /data\n';
    const [advice] = await adviceOn({ 'deploy/docker-compose.yml': text, 'data/.env': environment });
    expect(advice).toMatchObject({ level: 'error', path: 'data/.env' });
  });

  test.each([
    ['another folder', './data:/data', ''],
    ['a volume of Docker’s', 'data:/data', ''],
    ['hidden by another mount', '.:/app', '      - /dev/null:/app/.env:ro\n'],
    ['the file itself, on purpose', './.env:/app/.env:ro', ''],
  ])('%s is right', async (_name, volume, more) => {
    expect(await adviceOn({ 'compose.yml': compose(volume, more), '.env': environment })).toEqual([]);
  });

  test.each([
    ['run.sh', 'docker run --rm -v "$PWD/site":/site caddy\n', 'site/.env'],
    ['run.sh', 'docker run --mount type=bind,source="$(pwd)/site",target=/site caddy\n', 'site/.env'],
    ['run.sh', 'podman run --mount=type=bind,src=.,dst=/site caddy\n', '.env'],
  ])('a container of a script: %s %j', async (file, text, path) => {
    const [advice] = await adviceOn({ [file]: text, [path]: environment });
    expect(advice).toMatchObject({ level: 'error', path });
    expect(advice?.message).toContain('run.sh:1 mounts into a container');
  });

  test.each([
    ['cd "$1"\ndocker run -v "$PWD:/build" x\n', false],
    ['git clone x && cd x || exit\ndocker run -v "$PWD:/build" x\n', false],
    ['cd "$(dirname "$0")/.."\ndocker run -v "$PWD:/build" x\n', true],
    ['cd "$PROJECT_ROOT" || exit\ndocker run -v "$PWD:/build" x\n', true],
    ['docker run -v "$PWD:/build" x\ncd "$1"\n', true],
    ['(cd docs && make)\ndocker run -v "$PWD:/build" x\n', true],
  ])('PWD of %j is the root: %s', async (text, isRoot) => {
    const advice = await adviceOn({ 'run.sh': text, '.env': environment });
    expect(advice.map(({ path }) => path)).toEqual(isRoot ? ['.env'] : []);
  });

  test('what is built into pages alone is nobody’s secret', async () => {
    const files = { 'compose.yml': compose('./:/app'), 'web/.env.production': 'VITE_BASE=/auth\n' };
    expect(await adviceOn(files)).toEqual([]);
    const both = { ...files, 'web/.env.production': `VITE_BASE=/auth\n${environment}` };
    expect(await adviceOn(both)).toMatchObject([{ level: 'error', path: 'web/.env.production' }]);
  });

  test('a volume of Docker’s in a script is right', async () => {
    const text = 'docker run --mount type=volume,source=data,target=/site caddy\n';
    expect(await adviceOn({ 'run.sh': text, '.env': environment })).toEqual([]);
  });

  test('a fresh clone is told as a warning what will be seen', async () => {
    expect(await adviceOn({ 'compose.yml': compose('.:/app'), '.env.example': 'A=\n' })).toMatchObject([
      { level: 'warning', path: '.env.example', message: expect.stringContaining('once it is made from') },
    ]);
  });
});

describe('inside of a tool’s workspace', () => {
  test.each([
    ['config.yml', 'agents:\n  workspace: ./work\n', 'work/.env'],
    ['config.yml', 'workspace_dir: "."\n', '.env'],
    ['config.yml', 'workspace: ${PWD}\n', '.env'],
    ['bot/config.yml', 'workspace: "${PWD}/work"\n', 'work/.env'],
    ['start.sh', 'autobot gateway --workspace "$PWD"\n', '.env'],
    ['bot/config.json', '{"workspaceRoot": "files"}\n', 'bot/files/.env'],
    ['settings.toml', 'workspace = "work"\n', 'work/.env'],
    ['start.sh', 'autobot gateway --workspace ./work\n', 'work/.env'],
    ['.mcp.json', '{"args": ["-y", "@modelcontextprotocol/server-filesystem", "."]}\n', '.env'],
    ['readme.md', 'x\n', 'workspace/.env'],
  ])('%s: %j', async (file, text, path) => {
    const advice = await adviceOn({ [file]: text, [path]: environment, [join(dirname(path), 'a')]: 'a\n' });
    expect(advice).toMatchObject([{ level: 'error', path }]);
    expect(advice[0]?.message).toMatch(/workspace/);
  });

  test.each([
    ['config.yml', 'workspace: ./work\n'],
    ['config.yml', 'workspace: ${PWD}/work\n'],
    ['config.yml', 'workspace: ${HOME}\n'],
    ['package.json', '{"scripts": {"b": "npm run build --workspace ./packages/a"}}\n'],
    ['Cargo.toml', '[package]\nversion.workspace = true\n'],
    ['settings.json', '{"workspaceFolder": "${workspaceFolder}"}\n'],
    ['config.yml', 'workspace: https://example.com/a\n'],
  ])('elsewhere: %s, %j', async (file, text) => {
    expect(await adviceOn({ [file]: text, '.env': environment, 'work/a': 'a\n' })).toEqual([]);
  });

  test('a dev container is the user’s own: a warning', async () => {
    const files = { '.devcontainer/devcontainer.json': '{"image": "debian"}\n', '.env': environment };
    expect(await adviceOn(files)).toMatchObject([{ level: 'warning', path: '.env' }]);
    const narrow =
      '{"workspaceMount": "source=${localWorkspaceFolder}/src,target=/w,type=bind", "workspaceFolder": "/w"}\n';
    expect(await adviceOn({ ...files, '.devcontainer/devcontainer.json': narrow })).toEqual([]);
  });
});
