// `leakline baseline` on real repositories.
import { readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseBaseline } from '../../src/baseline/parse-baseline.ts';
import type { BaselineEntry } from '../../src/model/suppression.ts';
import { githubToken, infrastructureLine, privateAddress } from '../support/plants.ts';
import { makeFolder, makeRepository, type TestRepository, writeFiles } from '../support/repository.ts';
import type { Ended } from '../support/run-bundle.ts';
import { runCli } from '../support/run-cli.ts';

const usual = '.github/leakline-baseline.jsonl';
const token = (seed: string) => `key ${githubToken(seed)}\n`;

/** Two tokens, one of them in two files, and a password that only the history has. */
function planted(more: Readonly<Record<string, string>> = {}): TestRepository {
  const repository = makeRepository();
  repository.commit('First', {
    'src/a.txt': token('one'),
    'src/b.txt': token('one') + token('two'),
    'old.env': `${infrastructureLine().line}\n`,
    ...more,
  });
  repository.commit('Second', { 'old.env': null });
  return repository;
}

function baseline({ path }: TestRepository, words: string, env: Record<string, string> = {}): Promise<Ended> {
  return runCli(['baseline', ...words.split(' '), '--quiet', '-C', path], env);
}

/** What `baseline create` leaves, committed. */
async function withBaseline(words = 'create --who Ada', more = {}): Promise<TestRepository> {
  const repository = planted(more);
  const made = await baseline(repository, words);
  expect(made.stderr).toBe('');
  repository.commit('Baseline');
  return repository;
}

function textOf(repository: TestRepository, path = usual): string {
  return readFileSync(join(repository.path, path), 'utf8');
}

function entriesOf(repository: TestRepository, path = usual): readonly BaselineEntry[] {
  return parseBaseline(textOf(repository, path), path).baseline.entries;
}

function entryOf(repository: TestRepository, path: string): BaselineEntry {
  const found = entriesOf(repository).find((entry) => entry.path === path);
  if (found === undefined) throw new Error(`no entry of ${path}`);
  return found;
}

const scanned = (repository: TestRepository, kind = 'history') => runCli([kind, repository.path, '--quiet']);

describe('create', () => {
  test('writes an entry for each secret of the history, and scans tell of nothing that is known', async () => {
    const repository = planted();
    const { status, stdout, stderr } = await baseline(
      repository,
      'create --state rotated --reason Renewed --who Ada --expires 2999-01-31',
    );
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain(
      `${usual} has 3 entries (3 critical) for 4 findings, each rotated until 2999-01-31, by Ada: Renewed\n`,
    );
    expect(stdout).toContain('       2  github.personal-access-token\n');
    expect(stdout).toContain(`git add ${usual} .gitattributes`);
    expect(textOf(repository, '.gitattributes')).toBe(`${usual} merge=union\n`);
    expect(
      entriesOf(repository)
        .map(({ path }) => path)
        .sort(),
    ).toEqual(['old.env', 'src/a.txt', 'src/b.txt']);
    for (const entry of entriesOf(repository)) {
      expect(entry).toMatchObject({ state: 'rotated', reason: 'Renewed', who: 'Ada', until: '2999-01-31' });
      expect(entry.fingerprint).toMatch(/^s1:[0-9a-f]{32}$/);
    }
    for (const seed of ['one', 'two']) expect(textOf(repository)).not.toContain(githubToken(seed));
    repository.commit('Baseline');
    for (const kind of ['history', 'tree'])
      expect(await scanned(repository, kind)).toMatchObject({ status: 0 });
    repository.commit('New', { 'src/c.txt': token('three') });
    expect(await scanned(repository)).toMatchObject({ status: 1 });
  });

  test('a value that changes at a known place is a new finding, a moved file is none', async () => {
    const repository = await withBaseline();
    repository.commit('Move', { 'src/a.txt': null, 'moved/z.txt': `// first\n${token('one')}` });
    expect(await scanned(repository)).toMatchObject({ status: 0 });
    repository.commit('Change', { 'moved/z.txt': `// first\n${token('changed')}` });
    const { status, stdout } = await scanned(repository);
    expect(status).toBe(1);
    expect(stdout).toContain('moved/z.txt');
  });

  test('makes a salt of its own, so that the same secrets look different elsewhere', async () => {
    const [one, two] = [await withBaseline(), await withBaseline()];
    const digits = [one, two].flatMap((repository) =>
      entriesOf(repository).map((entry) => entry.fingerprint),
    );
    expect(new Set(digits).size).toBe(6);
  });

  test('with the key of fingerprints needs no salt', async () => {
    const repository = planted();
    const env = { LEAKLINE_FINGERPRINT_KEY: 'a key of the test' };
    expect(await baseline(repository, 'create', env)).toMatchObject({ status: 0 });
    expect(textOf(repository)).not.toContain('salt');
    expect(entriesOf(repository).every((entry) => entry.fingerprint.startsWith('k1:'))).toBe(true);
    expect(await baseline(repository, 'prune --dry-run', env)).toMatchObject({ status: 0 });
    const { stdout } = await baseline(repository, 'update --dry-run');
    expect(stdout).toContain('Entries that begin with "k1:" were left as they are');
    expect(stdout).toContain('3 added, 0 changed, 0 removed, 3 kept');
  });

  test('names who decides as git does, and nobody where it does not know', async () => {
    const repository = planted();
    repository.git(['config', 'user.name', 'Grace']);
    await baseline(repository, 'create');
    expect(entriesOf(repository)[0]?.who).toBe('Grace');
    await baseline(repository, 'create --force', { GIT_AUTHOR_NAME: 'Alan' });
    expect(entriesOf(repository)[0]?.who).toBe('Alan');
    repository.git(['config', '--unset', 'user.name']);
    await baseline(repository, 'create --force');
    expect(entriesOf(repository)[0]?.who).toBe('');
  });

  test('leaves a baseline that is there, unless it is told otherwise', async () => {
    const repository = await withBaseline();
    const before = textOf(repository);
    const { status, stderr } = await baseline(repository, 'create');
    expect(status).toBe(2);
    expect(stderr).toContain(`There is a baseline already, ${usual}. Run "leakline baseline update"`);
    expect(textOf(repository)).toBe(before);
    expect(await baseline(repository, 'create --force')).toMatchObject({ status: 0 });
    expect(textOf(repository)).not.toBe(before);
  });

  test('writes nothing with --dry-run, and nothing where there is nothing', async () => {
    const repository = planted();
    const { stdout } = await baseline(repository, 'create --dry-run');
    expect(stdout).toContain('would have 3 entries (3 critical) for 4 findings');
    expect(stdout).toContain('Nothing was written (--dry-run).');
    const clean = makeRepository();
    clean.commit('First', { 'a.txt': 'a\n' });
    expect(await baseline(clean, 'create')).toEqual({
      status: 0,
      stdout: 'There is no finding, so nothing that a baseline would hold.\n',
      stderr: '',
    });
    for (const one of [repository, clean]) expect(one.git(['status', '--porcelain'])).toBe('');
  });

  test('of the files alone with --tree, in a folder that is no repository too', async () => {
    const repository = planted();
    expect(await baseline(repository, 'create --tree')).toMatchObject({ status: 0 });
    expect(entriesOf(repository)).toHaveLength(2);
    const folder = makeFolder();
    writeFiles(folder, { 'a.txt': token('one') });
    const { stdout } = await runCli(['baseline', 'create', '--tree', '--quiet', '-C', folder]);
    expect(stdout).toContain('1 entry (1 critical) for 1 finding');
    expect(readdirSync(folder).sort()).toEqual(['.github', 'a.txt']);
    expect(await runCli(['tree', folder, '--quiet'])).toMatchObject({ status: 0 });
  });

  test('is no finding of the next scan, whatever the paths of its entries are', async () => {
    const repository = await withBaseline('create', { [`hosts/${privateAddress}/id.txt`]: token('host') });
    expect(textOf(repository)).not.toContain(privateAddress);
    expect(await scanned(repository)).toMatchObject({ status: 0 });
  });

  test('writes where the configuration or --baseline says, and never outside', async () => {
    const repository = planted({ '.leakline.yml': 'baseline: deep/known.jsonl\n' });
    expect(await baseline(repository, 'create')).toMatchObject({ status: 0 });
    expect(entriesOf(repository, 'deep/known.jsonl')).toHaveLength(3);
    expect(textOf(repository, '.gitattributes')).toBe('deep/known.jsonl merge=union\n');
    expect(await scanned(repository)).toMatchObject({ status: 0 });
    const { status, stderr } = await baseline(repository, 'create --baseline ../known.jsonl');
    expect(status).toBe(2);
    expect(stderr).toContain('lies outside of the repository');
    const none = await baseline(repository, 'create --no-baseline');
    expect(none.stderr).toContain('--no-baseline is no option of "baseline create"');
  });

  test('follows no link', async () => {
    const outside = makeFolder();
    writeFiles(outside, { 'file.jsonl': '' });
    const linked = planted();
    symlinkSync(outside, join(linked.path, '.github'));
    expect((await baseline(linked, 'create')).stderr).toContain('a link that leads out of the repository');
    const file = planted();
    symlinkSync(join(outside, 'file.jsonl'), join(file.path, '.leakline-baseline.jsonl'));
    expect((await baseline(file, 'create --force')).stderr).toContain('it is no plain file');
    expect(readdirSync(outside)).toEqual(['file.jsonl']);
    const attributes = planted();
    symlinkSync(join(outside, 'file.jsonl'), join(attributes.path, '.gitattributes'));
    expect((await baseline(attributes, 'create')).stdout).toContain('.gitattributes is no plain file');
    expect(readFileSync(join(outside, 'file.jsonl'), 'utf8')).toBe('');
  });
});

describe('update', () => {
  test('adds what is new, takes out what is gone, leaves the rest', async () => {
    const repository = await withBaseline('create --who Ada --state test-data');
    const before = entriesOf(repository);
    const gone = { ...entryOf(repository, 'src/a.txt'), fingerprint: `s1:${'0123'.repeat(8)}` };
    const [salt = '', ...lines] = textOf(repository).split('\n');
    const line = lines[0]?.replace(/"s1:[^"]*"/, `"s1:${'0123-'.repeat(8).slice(0, -1)}"`) ?? '';
    repository.commit('New', {
      'src/c.txt': token('three'),
      [usual]: `${lines.join('\n')}${line}\n${salt}\n`,
    });
    const { status, stdout } = await baseline(repository, 'update --state false-positive --who Grace');
    expect(status).toBe(0);
    expect(stdout).toContain(`${usual}: 1 added, 0 changed, 1 removed, 3 kept\n`);
    expect(stdout).toContain(`removed: nothing has it any more\n  ${gone.fingerprint.slice(0, 15)}  `);
    expect(stdout).toContain(`Commit it: git add ${usual}`);
    const added = entryOf(repository, 'src/c.txt');
    expect(added).toMatchObject({ state: 'false-positive', who: 'Grace' });
    expect(entriesOf(repository)).toEqual(
      [...before, added].sort((a, b) => (a.fingerprint < b.fingerprint ? -1 : 1)),
    );
    const again = await baseline(repository, 'update');
    expect(again.stdout).toBe(`${usual}: 0 added, 0 changed, 0 removed, 4 kept; the file is as it was\n`);
  });

  test('is limited to what operands name, and decides of it', async () => {
    const repository = await withBaseline();
    repository.commit('New', { 'src/c.txt': token('three'), 'lib/d.txt': token('four') });
    const { stdout } = await baseline(repository, 'update src --state false-positive --reason Sample');
    expect(stdout).toContain('1 added, 2 changed, 0 removed, 1 kept');
    expect(stdout).toContain('accepted-risk, by Ada -> false-positive, by Ada: Sample');
    expect(
      entriesOf(repository)
        .map(({ path, state }) => `${path} ${state}`)
        .sort(),
    ).toEqual([
      'old.env accepted-risk',
      'src/a.txt false-positive',
      'src/b.txt false-positive',
      'src/c.txt false-positive',
    ]);
    const one = entryOf(repository, 'src/a.txt').fingerprint.slice(0, 12);
    await baseline(repository, `update ${one} --state rotated --expires 2999-12-31`);
    expect(entryOf(repository, 'src/a.txt')).toMatchObject({
      state: 'rotated',
      reason: 'Sample',
      until: '2999-12-31',
    });
    await baseline(repository, 'update infrastructure.secret --who Grace');
    expect(entryOf(repository, 'old.env')).toMatchObject({ state: 'accepted-risk', who: 'Grace' });
    const before = textOf(repository);
    const wrong = await baseline(repository, 'update src srcc --state rotated');
    expect(wrong.status).toBe(2);
    expect(wrong.stderr).toContain(
      '"srcc" names no new finding and no entry of the baseline, so nothing was written',
    );
    expect(textOf(repository)).toBe(before);
  });

  test('does not renew what has ended, but tells of it', async () => {
    const repository = await withBaseline();
    const ended = textOf(repository).replace(
      /("path":"src\/b.txt","state":"accepted-risk","who":"Ada")/,
      '$1,"until":"2020-01-31"',
    );
    repository.commit('Ended', { [usual]: ended });
    expect(await scanned(repository)).toMatchObject({ status: 1 });
    const { stdout } = await baseline(repository, 'update');
    expect(stdout).toContain('0 added, 0 changed, 0 removed, 3 kept; the file is as it was');
    expect(stdout).toContain('ended: scans tell of these again until somebody decides anew');
    expect(stdout).toContain('accepted-risk until 2020-01-31, by Ada');
    expect(textOf(repository)).toBe(ended);
    const renewed = await baseline(repository, 'update src/b.txt --expires never');
    expect(renewed.stdout).toContain('0 added, 1 changed');
    expect(await scanned(repository)).toMatchObject({ status: 0 });
  });

  test('joins both sides of a conflict, and says which decision counts', async () => {
    const repository = await withBaseline();
    repository.git(['rm', '--quiet', '.gitattributes']);
    repository.commit('Without');
    const of = (name: string) => entryOf(repository, name).fingerprint.slice(0, 12);
    repository.branch('theirs');
    await baseline(repository, `update ${of('src/a.txt')} --state false-positive`);
    repository.commit('Theirs');
    repository.checkout('main');
    await baseline(repository, `update ${of('src/a.txt')} --expires 2999-01-31`);
    repository.commit('Ours');
    expect(() => repository.git(['merge', 'theirs'])).toThrow();
    expect((await scanned(repository, 'tree')).stderr).toContain('a merge left a conflict here');
    expect((await baseline(repository, 'show')).stderr).toContain('Run "leakline baseline update"');
    const { status, stdout } = await baseline(repository, 'update');
    expect(status).toBe(0);
    expect(stdout).toContain('accepted-risk until 2999-01-31, by Ada, and not false-positive, by Ada');
    expect(entriesOf(repository)).toHaveLength(3);
    expect(entryOf(repository, 'src/a.txt').until).toBe('2999-01-31');
  });

  test('takes out nothing on the word of a scan that did not see all', async () => {
    const repository = await withBaseline();
    repository.commit('More', { 'src/c.txt': token('three') });
    const part = await baseline(repository, 'update --since 2100-01-01');
    expect(part).toMatchObject({ status: 0 });
    expect(part.stdout).toContain('0 removed, 3 kept');
    expect(part.stdout).toContain('Nothing was removed, since a part was scanned');
    const files = await baseline(repository, 'update --tree');
    expect(files.stdout).toContain('1 added, 0 changed, 0 removed, 3 kept');
    expect(files.stdout).toContain('but the history may have');
    const blob = repository.resolve('HEAD:src/c.txt');
    writeFiles(join(repository.path, '.git', 'objects', blob.slice(0, 2)), { [blob.slice(2)]: null });
    // Of a file that is there: what was lost is not found anew.
    const known = /"s1:[0-9a-f]{4}(?=[^\n]*"path":"src\/a\.txt")/;
    repository.write({ [usual]: textOf(repository).replace(known, '"s1:ffff') });
    const before = entriesOf(repository).length;
    const broken = await baseline(repository, 'update');
    expect(broken.status).toBe(2);
    expect(broken.stdout).toContain('The scan is incomplete (1 missing from this repository).');
    expect(broken.stdout).toContain('Nothing was removed, since the scan did not see all.');
    expect(entriesOf(repository).length).toBe(before + 1);
  });

  test('needs a baseline', async () => {
    const { status, stderr } = await baseline(planted(), 'update');
    expect(status).toBe(2);
    expect(stderr).toContain(`There is no baseline ${usual}. Make it with "leakline baseline create".`);
  });
});

describe('prune', () => {
  test('takes out what nothing has any more, and nothing else', async () => {
    const repository = await withBaseline();
    repository.commit('New', { 'src/c.txt': token('three') });
    const gone = textOf(repository).replace(/"s1:[0-9a-f]{4}/, '"s1:ffff');
    repository.write({ [usual]: gone });
    const dry = await baseline(repository, 'prune --dry-run');
    expect(dry.stdout).toContain('0 added, 0 changed, 1 removed, 2 kept. Nothing was written (--dry-run).');
    expect(textOf(repository)).toBe(gone);
    expect(await baseline(repository, 'prune')).toMatchObject({ status: 0 });
    expect(entriesOf(repository)).toHaveLength(2);
  });

  test('of the files alone with --tree, when it is asked to', async () => {
    const repository = await withBaseline();
    const { stdout } = await baseline(repository, 'prune --tree');
    expect(stdout).toContain('1 removed, 2 kept');
    expect(stdout).toContain('infrastructure.secret  old.env');
  });

  test('refuses where it did not see all', async () => {
    const repository = await withBaseline();
    const part = await baseline(repository, 'prune --since 2100-01-01');
    expect(part).toMatchObject({ status: 2, stdout: '' });
    expect(part.stderr).toContain(
      'A part was scanned, which cannot tell what is gone, so nothing was removed.',
    );
    const blob = repository.resolve('HEAD:src/a.txt');
    writeFiles(join(repository.path, '.git', 'objects', blob.slice(0, 2)), { [blob.slice(2)]: null });
    const broken = await baseline(repository, 'prune');
    expect(broken).toMatchObject({ status: 2, stdout: '' });
    expect(broken.stderr).toContain(
      'The scan is incomplete (1 missing from this repository), so nothing was removed',
    );
    expect(repository.git(['status', '--porcelain', usual])).toBe('');
  });
});

describe('show', () => {
  test('lists entries by state and path, and marks those that have ended', async () => {
    const repository = await withBaseline('create --who Ada --reason Known');
    repository.write({
      [usual]: textOf(repository)
        .replace('"old.env","state":"accepted-risk"', '"old.env","state":"rotated","until":"2020-01-31"')
        .replace(/("until":"2020-01-31"),("reason":"Known","who":"Ada")/, '$2,$1'),
    });
    const { status, stdout } = await baseline(repository, 'show');
    expect(status).toBe(0);
    expect(stdout).toContain(`${usual}: 3 entries (2 accepted-risk, 1 rotated, 1 ended)\n`);
    expect(stdout).toMatch(
      /accepted-risk\n {2}src\/a.txt\n {4}s1:[0-9a-f]{12} {2}github.personal-access-token {2}by Ada: Known\n/,
    );
    expect(stdout).toContain('infrastructure.secret  ended 2020-01-31, by Ada: Known');
    const rotated = JSON.parse((await baseline(repository, 'show --state rotated --format json')).stdout);
    expect(rotated).toMatchObject({
      file: usual,
      total: 3,
      shown: 1,
      ended: 1,
      entries: [{ path: 'old.env', pattern: 'infrastructure.secret', ended: true, until: '2020-01-31' }],
    });
    expect((await baseline(repository, 'show src/b.txt')).stdout).toContain(
      '1 of 3 entries (1 accepted-risk)',
    );
  });

  test('shows no secret that somebody wrote into it, and no control of a terminal', async () => {
    const repository = await withBaseline('create --reason Known');
    const leaky = textOf(repository).replaceAll('"Known"', `"see ${githubToken('x')} \\u001b[2J"`);
    repository.write({ [usual]: leaky });
    for (const form of ['text', 'json']) {
      const { stdout } = await baseline(repository, `show --format ${form}`);
      expect(stdout).toContain('see ****');
      expect(stdout).not.toContain(githubToken('x'));
      expect(stdout).not.toContain('\x1b');
    }
  });

  test('tells where a file is wrong', async () => {
    const repository = await withBaseline();
    repository.write({ [usual]: textOf(repository).replace('"accepted-risk"', '"accepted-risks"') });
    const { status, stderr } = await baseline(repository, 'show');
    expect(status).toBe(2);
    expect(stderr).toMatch(
      /baseline\.jsonl:2:\d+: "state" does not know that value. .* Perhaps "accepted-risk" was meant/,
    );
  });
});

describe('words that are wrong', () => {
  const wrong: readonly (readonly [words: string, said: string])[] = [
    ['', 'takes "create", "update", "prune" or "show"'],
    ['make', 'takes "create", "update", "prune" or "show"'],
    ['create src', '"baseline create" takes no operand, and one was given'],
    ['prune a b', '"baseline prune" takes no operand, and 2 were given'],
    ['show --force', '--force is no option of "baseline show"'],
    ['prune --state rotated', '--state is no option of "baseline prune"'],
    ['update --notes', '--notes is no option of "baseline update"'],
    ['create --cache x', '--cache is an option of "history", and the command is "baseline create"'],
    ['create --tree --since 2020-01-01', '--since is an option of a history'],
    ['create --include-ignored', '--include-ignored is an option of "--tree"'],
    ['create --state known', '--state does not know that value'],
    ['create --state rotatd', 'Perhaps "rotated" was meant.'],
    ['create --expires 2999-02-30', '--expires is no day that there is'],
    ['create --expires 2020-01-01', '--expires is a day that has passed'],
    [`create --reason ${githubToken()}`, '--reason holds what is a finding itself'],
    [`create --who ${privateAddress}`, '--who holds what is a finding itself'],
    [`create --reason ${'a'.repeat(1001)}`, '--reason is longer than 1000 characters'],
    ['show --format sarif', '--format does not know that value'],
    ['update c1:0123456789', 'says nothing of the value'],
  ];

  test.each(wrong.map(([words, said]) => [said, words] as const))('%s', async (said, words) => {
    const repository = makeRepository();
    repository.commit('First', { 'a.txt': 'a\n', [usual]: '' });
    const { status, stdout, stderr } = await baseline(repository, words);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(said);
    expect(repository.git(['status', '--porcelain'])).toBe('');
  });

  test('a bare repository', async () => {
    const bare = makeRepository().clone(['--bare']);
    expect((await baseline(bare, 'create')).stderr).toContain('This repository is bare');
  });
});
