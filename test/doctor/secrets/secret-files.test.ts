import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { secretFileMode } from '../../../src/doctor/secrets/secret-file-mode.ts';
import { doctor, doctorText } from '../../support/doctor.ts';
import { givenSite } from '../../support/given-site.ts';
import { makeFolder, makeRepository, writeFiles } from '../../support/repository.ts';
import { expand } from '../../support/samples.ts';

const environment = expand('MAIL_PASSWORD={base62*16}\n');

describe('secret files and Git', () => {
  test('a tracked file is an error, with the command that mends it', async () => {
    const repo = makeRepository();
    repo.commit('All', { '.env': environment, 'a.txt': 'a\n' });
    const { advice, status, stdout } = await doctor(repo.path, 'secret-file-in-git');
    expect(advice).toEqual([
      {
        check: 'secret-file-in-git',
        level: 'error',
        path: '.env',
        line: null,
        message: 'Git tracks it, and it is an environment file with secrets.',
        mend: expect.stringContaining('Run: git rm --cached .env && echo .env >> .gitignore'),
        fingerprint: expect.stringMatching(/^[0-9a-f]{16}$/),
      },
    ]);
    expect(status).toBe(1);
    expect(stdout).not.toContain(environment.trim().split('=')[1]);
  });

  test('a file that is about to be added is a warning, one that is ignored is none', async () => {
    const repo = makeRepository();
    repo.commit('Start', { '.gitignore': '*.pem\n' });
    repo.write({ '.env': environment, 'deploy/my key.pem': expand('{pem:RSA PRIVATE KEY}') });
    chmodSync(join(repo.path, '.env'), 0o600);
    const open = await doctor(repo.path, 'secret-file-in-git');
    expect(open.advice).toMatchObject([
      { level: 'warning', path: '.env', mend: 'Run: echo .env >> .gitignore' },
    ]);
    repo.write({ '.gitignore': '*.pem\n.env\n' });
    const closed = await doctor(repo.path, 'secret-file-in-git');
    expect(closed.advice).toEqual([]);
  });

  test('the rule gets a line of its own where the last one has no end', async () => {
    const repo = makeRepository();
    repo.commit('Start', { '.gitignore': 'dist' });
    repo.write({ 'app/.env': environment, 'app/[id] .pem': expand('{pem:RSA PRIVATE KEY}') });
    const { advice } = await doctor(repo.path, 'secret-file-in-git');
    expect(advice.map(({ mend }) => mend)).toEqual([
      'Run: (echo; echo .env) >> .gitignore',
      `Run: (echo; echo '/app/\\[id\\] .pem') >> .gitignore`,
    ]);
    for (const { mend } of advice) {
      execFileSync('sh', ['-c', mend.replace('Run: ', '')], { cwd: repo.path });
    }
    expect((await doctor(repo.path, 'secret-file-in-git')).advice).toEqual([]);
    repo.git(['check-ignore', 'dist', 'app/.env', 'app/[id] .pem']);
  });

  test('what Ansible does with credentials holds none', async () => {
    const repo = makeRepository();
    const task = '- name: Change the password\n  command: passwd {{ password }}\n';
    const password = expand('password: {base62*24}\n');
    repo.commit('All', {
      'roles/snmpd/tasks/snmp-credentials.yml': task,
      'playbooks/save-credential.yml': `- name: Save\n  hosts: all\n  vars:\n    password: '{{ input }}'\n`,
      'playbooks/credentials.yml': password,
    });
    const { advice } = await doctor(repo.path, 'secret-file-in-git');
    expect(advice).toMatchObject([{ level: 'error', path: 'playbooks/credentials.yml' }]);
  });

  test('a fresh clone with an example alone must ignore what is made from it', async () => {
    const repo = makeRepository();
    repo.commit('Start', { 'app/.env.example': 'MAIL_PASSWORD=\n' });
    const open = await doctor(repo.path, 'secret-file-in-git');
    expect(open.advice).toMatchObject([{ level: 'warning', path: 'app/.env.example' }]);
    repo.commit('Ignore', { '.gitignore': '.env\n' });
    expect((await doctor(repo.path, 'secret-file-in-git')).advice).toEqual([]);
  });

  test('a name that means something to a shell is quoted in the command', async () => {
    const repo = makeRepository();
    const path = "a'b $(id).pem";
    repo.commit('All', { [path]: expand('{pem:RSA PRIVATE KEY}') });
    const { advice } = await doctor(repo.path, 'secret-file-in-git');
    expect(advice[0]?.mend).toContain(`git rm --cached 'a'\\''b $(id).pem'`);
  });

  test('what tests are made of is a warning, and what the configuration excludes is nothing', async () => {
    const repo = makeRepository();
    repo.commit('All', { 'test/fixtures/server.key': expand('{pem:RSA PRIVATE KEY}') });
    expect((await doctor(repo.path, 'secret-file-in-git')).advice).toMatchObject([{ level: 'warning' }]);
    repo.commit('Exclude', { '.leakline.yml': 'exclude: [test/fixtures/]\n' });
    expect((await doctor(repo.path, 'secret-file-in-git')).advice).toEqual([]);
  });

  test.each([
    ['prod.env', environment, 'an environment file with secrets'],
    ['docker/app.env', expand('APP_HOST=db1\nDB_PASSWORD={base62*20}\n'), 'an environment file with secrets'],
    ['.flaskenv', expand('FLASK_APP=app\nSECRET_KEY={base62*40}\n'), 'an environment file with secrets'],
    ['infra/prod.tfvars', expand('db_password = "{base62*24}"\n'), 'a file of Terraform variables'],
    ['wp-config.php', expand("<?php\ndefine('DB_PASSWORD', '{base62*20}');\n"), 'a WordPress configuration'],
    ['config/master.key', expand('{hex*32}\n'), 'a key of Rails’ credentials'],
    ['.env~', environment, 'an environment file with secrets'],
  ])('%s, in which there is one', async (path, text, what) => {
    const repo = makeRepository();
    repo.commit('Start', { 'a.txt': 'a\n' });
    repo.write({ [path]: text });
    chmodSync(join(repo.path, path), 0o644);
    const open = await doctor(repo.path, 'secret-file-in-git');
    expect(open.advice).toMatchObject([{ level: 'warning', path }]);
    // The web server's group may have to read a page's configuration.
    const level = path === 'wp-config.php' ? 'warning' : 'error';
    expect((await doctor(repo.path, 'secret-file-mode')).advice).toMatchObject([{ level, path }]);
    repo.commit('All', { [path]: text });
    const tracked = await doctor(repo.path, 'secret-file-in-git');
    expect(tracked.advice).toMatchObject([{ level: 'error', path }]);
    expect(tracked.advice[0]?.message).toContain(`it is ${what}`);
    repo.commit('Ignore', { '.gitignore': `/${path}\n` });
    repo.git(['rm', '-q', '--cached', path]);
    chmodSync(join(repo.path, path), 0o600);
    expect((await doctor(repo.path, 'secret-file-in-git')).advice).toEqual([]);
    expect((await doctor(repo.path, 'secret-file-mode')).advice).toEqual([]);
  });

  test.each([
    ['web.env', 'APP_HOST=db1\nAPP_PORT=5432\nDB_PASSWORD=changeme\n'],
    ['config/example.env', environment],
    ['.env.sample.entra-id', environment],
    ['prod.tfvars', 'region = "eu-west-1"\ninstance_type = "t3.micro"\n'],
    ['wp-config.php', "<?php\ndefine('DB_PASSWORD', getenv('DB_PASSWORD'));\n"],
    ['config/master.key', 'see the vault\n'],
  ])('%s without one is right', async (path, text) => {
    const repo = makeRepository();
    repo.commit('All', { '.gitignore': '.env\n', [path]: text });
    expect((await doctor(repo.path, 'secret-file-in-git')).advice).toEqual([]);
  });

  test.each([
    ['.env.production', 'NEXT_PUBLIC_API_URL=https://api.acme.io\nNODE_ENV=production\n', []],
    ['.env', '# for the page\nVITE_TITLE=Acme\n', []],
    ['.env.production', 'NEXT_PUBLIC_API_URL=https://api.acme.io\nMAIL_HOST=mail1\n', ['warning']],
    ['.env.production', expand('VITE_TITLE=Acme\nMAIL_PASSWORD={base62*16}\n'), ['error']],
  ])('%s of %j, which Git tracks', async (path, text, levels) => {
    const repo = makeRepository();
    repo.commit('All', { [path]: text });
    const { advice } = await doctor(repo.path, 'secret-file-in-git');
    expect(advice.map(({ level }) => level)).toEqual(levels);
  });

  test('a folder in no repository is told so', async () => {
    const folder = makeFolder();
    writeFiles(folder, { '.env': environment });
    chmodSync(join(folder, '.env'), 0o600);
    expect((await doctor(folder, 'secret-file-in-git')).advice).toMatchObject([
      { level: 'info', path: null },
    ]);
  });
});

describe('who may read them', () => {
  function ignored(mode: number) {
    const repo = makeRepository();
    repo.commit('Start', { '.gitignore': '.env\nsecrets/\n' });
    repo.write({ '.env': environment, 'secrets/token.pem': expand('{pem:RSA PRIVATE KEY}') });
    chmodSync(join(repo.path, '.env'), mode);
    chmodSync(join(repo.path, 'secrets/token.pem'), 0o600);
    chmodSync(join(repo.path, 'secrets'), 0o700);
    return repo;
  }

  test('in the form of the third seed', async () => {
    const repo = ignored(0o644);
    const { status, stdout } = await doctorText(repo.path);
    expect(stdout).toContain(
      'ERRORS (1):\n  • .env: It can be read by everybody on this machine (mode 0644).\n',
    );
    expect(stdout).toContain('    Run: chmod 600 .env [secret-file-mode]\n');
    expect(stdout).toMatch(/\nSummary: 1 errors, \d+ warnings, \d+ info\n$/);
    expect(status).toBe(1);
  });

  test.each([
    [0o640, 'It can be read by its group (mode 0640).'],
    [0o666, 'It can be read and changed by everybody on this machine (mode 0666).'],
  ])('mode %o', async (mode, message) => {
    expect((await doctor(ignored(mode).path, 'secret-file-mode')).advice).toMatchObject([
      { level: 'error', path: '.env', message },
    ]);
  });

  test.each([0o600, 0o400])('mode %o is right', async (mode) => {
    expect((await doctor(ignored(mode).path, 'secret-file-mode')).advice).toEqual([]);
  });

  test('a folder of credentials that is open', async () => {
    const repo = ignored(0o600);
    chmodSync(join(repo.path, 'secrets'), 0o755);
    expect((await doctor(repo.path, 'secret-file-mode')).advice).toMatchObject([
      { level: 'warning', path: 'secrets/', mend: 'Run: chmod 700 secrets' },
    ]);
  });

  test('somebody else’s file', async () => {
    const repo = ignored(0o600);
    const machine = { userId: 4711 };
    const { advice } = await doctor(repo.path, 'secret-file-mode', { machine });
    expect(advice.map(({ path }) => path)).toEqual(['.env', 'secrets', 'secrets/token.pem']);
    expect(advice[0]?.message).toContain('and not to you');
    // Who calls sudo is who cares.
    const sudo = { userId: 0, environment: { SUDO_UID: '4711' } };
    expect((await doctor(repo.path, 'secret-file-mode', { machine: sudo })).advice).toHaveLength(3);
  });

  test.each([
    [0, 1234, ['It belongs to the user 1234, and the repository to root.']],
    [1000, 1234, ['It belongs to the user 1234, and the repository to the user 1000.']],
    [1000, 1000, []],
    // A step of a job in a container made it.
    [1000, 0, []],
    [0, 0, []],
  ])('root looks at the repository of %i with a file of %i', async (keeper, owner, messages) => {
    const given = givenSite({ '.env': environment }, ['.env']);
    const entry = (path: string) =>
      path === ''
        ? { kind: 'folder' as const, mode: 0o755, owner: keeper, bytes: 0 }
        : { kind: 'file' as const, mode: 0o600, owner, bytes: 9 };
    const told = await secretFileMode.run({ ...given, entry });
    expect(told.map(({ message }) => message)).toEqual(messages);
  });

  test.each(['', '# the token comes here\n', 'API_TOKEN=\n'])('of a file that holds %j', async (text) => {
    const repo = makeRepository();
    repo.commit('Start', { '.gitignore': '.env\n' });
    repo.write({ '.env': text });
    chmodSync(join(repo.path, '.env'), 0o644);
    const { advice, status } = await doctor(repo.path, 'secret-file-mode');
    expect(advice).toMatchObject([{ level: 'info', path: '.env' }]);
    expect(status).toBe(0);
  });

  test('what tests are run with is information', async () => {
    const repo = makeRepository();
    repo.commit('Start', { '.gitignore': '.env\n' });
    repo.write({ 'test/fixtures/.env': 'TOKEN=abc\n' });
    chmodSync(join(repo.path, 'test/fixtures/.env'), 0o644);
    expect((await doctor(repo.path, 'secret-file-mode')).advice).toMatchObject([{ level: 'info' }]);
  });

  test('Windows has other ways', async () => {
    const repo = ignored(0o644);
    const machine = { platform: 'win32', userId: null };
    const { advice, status } = await doctor(repo.path, 'secret-file-mode', { machine });
    expect(advice).toMatchObject([{ level: 'info', path: null }]);
    expect(status).toBe(0);
  });

  test('a link to elsewhere is not followed', async () => {
    const elsewhere = makeFolder();
    writeFiles(elsewhere, { '.env': environment });
    const repo = makeRepository();
    repo.commit('Start', { 'a.txt': 'a\n' });
    symlinkSync(elsewhere, join(repo.path, 'linked'));
    mkdirSync(join(repo.path, 'here'));
    symlinkSync(join(elsewhere, '.env'), join(repo.path, 'here/.env'));
    expect((await doctor(repo.path, 'secret-file-mode')).advice).toEqual([]);
  });
});
