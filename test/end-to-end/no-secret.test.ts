// The promise of redaction: secrets are planted wherever a repository can hold them, and no output, log or
// file that Leakline writes may hold one of them, or a recognisable piece.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { githubToken, infrastructureLine } from '../support/plants.ts';
import { makeFolder, makeRepository, type TestRepository } from '../support/repository.ts';
import { leakline, runAction } from '../support/run-bundle.ts';
import { expand } from '../support/samples.ts';

const weak = expand('Tr0ub4dor{lower*6}', 'weak');
const strong = githubToken('planted');
const urlPassword = expand('pw{base62*16}');
const key = expand('{base64*64}', 'key');
const address = expand('10{~}.44.121.97');
const host = expand('ledger-db-07.corp{~}.internal');
const webhook = expand('T{upperdigits*8}/B{upperdigits*8}/{base62*24}');
const planted = [
  weak,
  strong,
  urlPassword,
  key,
  address,
  host,
  webhook,
  infrastructureLine('planted').secret,
];

/**
 * Secrets in values of every family, file and folder names, branch and tag names, messages, authors and
 * configuration.
 */
function plantedRepository(): TestRepository & { base: string; head: string } {
  const repository = makeRepository();
  const base = repository.commit('First', { 'README.md': 'hello\n' });
  repository.branch(`fix/${strong}`);
  const head = repository.commit(
    `Use ${strong} and ${weak}`,
    {
      [`conf-${strong}/app-${weak}.yml`]: [
        expand(`INFRA_{~}VNC_PASSWORD: "${weak}"`),
        infrastructureLine('planted').line.replace('=', ': '),
        `url: postgres://app:${urlPassword}@db.example.com/x`,
        `host: ${host}`,
        `gateway: ${address}`,
        `hook: https://hooks.slack.com/services/${webhook}`,
      ].join('\n'),
      id_rsa: `${expand('-----BEGIN RSA{~} PRIVATE KEY-----')}\n${key}\n${key}\n${key}\n-----END RSA PRIVATE KEY-----\n`,
      '.env': expand(`API_{~}TOKEN=${weak}x\nINFRA_{~}VNC_PASSWORD=${weak}\n`),
      [`${strong}.bin`]: Buffer.from([0, 1, 2]),
      'one-line.txt': `${strong} ${'x'.repeat(5000)} ${strong}`,
    },
    { env: { GIT_AUTHOR_NAME: `Eve ${strong}`, GIT_AUTHOR_EMAIL: `${weak}@example.com` } },
  );
  repository.tag(`release-${strong}`, `tagged with ${weak}`);
  repository.git(['config', 'remote.origin.url', `https://user:${urlPassword}@github.example/octo/repo`]);
  return Object.assign(repository, { base, head });
}

/** Pieces long enough that they cannot be in an output by chance; a masked vendor prefix is shorter. */
function pieces(secret: string): string[] {
  const length = Math.min(secret.length, 12);
  return Array.from({ length: secret.length - length + 1 }, (_, start) =>
    secret.slice(start, start + length),
  );
}

function expectNoSecret(what: string, text: string): void {
  expect(text.length, what).toBeGreaterThan(0);
  for (const secret of planted) {
    const found = pieces(secret).filter(
      (piece) => text.includes(piece) || text.includes(encodeURIComponent(piece)),
    );
    expect(found, `${what} tells a secret`).toEqual([]);
    expect(text.includes(Buffer.from(secret).toString('base64')), what).toBe(false);
  }
}

test('the command line, in every command and format', () => {
  const repository = plantedRepository();
  repository.write({ [`staged-${strong}.yml`]: expand(`INFRA_{~}HF_TOKEN: ${weak}\nx: ${strong}\n`) });
  repository.git(['add', '--all']);
  const commands = [
    ['history', repository.path],
    ['tree', repository.path],
    ['diff', `main..fix/${strong}`, '-C', repository.path],
    ['staged', '-C', repository.path],
  ];
  for (const command of commands) {
    for (const format of ['text', 'json', 'sarif']) {
      const words = [...command, '--format', format, '--notes', '--log', 'json'];
      const { status, stdout, stderr } = leakline(words);
      expect(status, words.join(' ')).toBe(1);
      expectNoSecret(`${command[0]} ${format}`, stdout);
      expectNoSecret(`${command[0]} ${format} log`, stderr);
    }
  }
  const folder = makeFolder();
  leakline(['history', repository.path, '--format', 'sarif', '--output', join(folder, 'out.sarif')]);
  expectNoSecret('the file', readFileSync(join(folder, 'out.sarif'), 'utf8'));
});

test('messages of faults do not repeat a secret that was typed or pasted', () => {
  const repository = plantedRepository();
  const typed = [
    ['diff', `${strong}..HEAD`, '-C', repository.path],
    ['diff', `main..no/${strong}`, '-C', repository.path],
    [strong],
    ['tree', `--${strong}`],
    ['tree', repository.path, '--prefix', strong.replace('_', '-')],
    ['tree', repository.path, '--fail-on', strong],
    ['tree', join(repository.path, strong, 'nowhere')],
    ['history', join(makeFolder(), '..', strong)],
  ];
  for (const words of typed) {
    const { status, stdout, stderr } = leakline(words);
    expect([status, stdout], words[0]).toEqual([2, '']);
    expectNoSecret(words.join(' ').replaceAll(strong, 'SECRET'), stderr);
  }
});

test('the action: log, annotations, outputs, summary, SARIF, and whatever else it left behind', () => {
  const repository = plantedRepository();
  const ended = runAction({
    workspace: repository.path,
    event: 'pull_request',
    payload: {
      pull_request: {
        title: strong,
        base: { sha: repository.base, ref: 'main' },
        head: { sha: repository.head, ref: `fix/${strong}` },
      },
      repository: { default_branch: 'main' },
    },
    inputs: { notes: 'true', log: 'json', 'fingerprint-key': urlPassword },
    env: { RUNNER_DEBUG: '1', GITHUB_HEAD_REF: `fix/${strong}` },
  });
  expect(ended.status).toBe(1);
  expectNoSecret('the action', ended.everything);
  const left = readdirSync(repository.path).filter((name) => name.endsWith('.sarif'));
  expect(left).toEqual(['leakline.sarif']);
});
