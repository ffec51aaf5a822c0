// A configuration that extends others: files of the repository, presets of packages, in a folder and of a range.
import { mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { extendsProblem, extendsTarget } from '../../src/config/extends-target.ts';
import type { Settings } from '../../src/config/settings.ts';
import { type AskedOptions, configureScan, optionsInForce } from '../../src/scan/configure-scan.ts';
import { makeFolder, makeRepository, type TestRepository, writeFiles } from '../support/repository.ts';

const usual = '.leakline.yml';

function asked(directory: string, configuration: AskedOptions['configuration'] = null): AskedOptions {
  return { typed: {}, nameOf: (option) => `--${option}`, configuration, directory };
}

async function inFolder(files: Record<string, string>): Promise<Settings> {
  const folder = makeFolder();
  writeFiles(folder, files);
  return (await configureScan({ kind: 'tree', directory: folder }, asked(folder))).settings;
}

const inRange = ({ path }: TestRepository, configuration: AskedOptions['configuration'] = null) =>
  configureScan({ kind: 'diff', directory: path, range: 'main..change' }, asked(path, configuration));

/** main with some files, and a branch that adds others. */
function branched(before: Record<string, string>, change: Record<string, string | null>): TestRepository {
  const repository = makeRepository();
  repository.commit('First', { 'a.txt': 'a\n', ...before });
  repository.branch('change');
  repository.commit('Second', { 'b.txt': 'b\n', ...change });
  return repository;
}

const own = (id: string, title: string) =>
  `patterns:\n  - id: ${id}\n    title: ${title}\n    keywords: [initech_]\n    regex: 'initech_[a-z]{9}'\n` +
  "    examples: { match: ['initech_{lower*9}'], skip: [initech_] }\n";

describe('a file that extends others', () => {
  test('counts more than they, the later more than the earlier, and lists are not joined', async () => {
    const settings = await inFolder({
      [usual]: 'extends: [./rules/a.yml, ./rules/b.yml]\nnotes: true\nexclude: [mine]\n',
      'rules/a.yml': 'fail-on: high\nconfidence: high\nexclude: [theirs]\nnotes: false\n',
      'rules/b.yml': 'extends: ../c.yml\nconfidence: medium\nhistory: { since: 2020-01-01 }\n',
      'c.yml': 'fail-on: never\nthreads: 3\n',
    });
    expect(settings).toMatchObject({
      notes: true,
      exclude: ['mine'],
      failOn: 'never',
      confidenceMin: 'medium',
      history: { threads: 3, since: new Date(2020, 0, 1).getTime() / 1000 },
    });
  });

  test('joins the entries of "allow" and "patterns", and the nearer of one name replaces the other', async () => {
    const allow = (name: string, reason: string) =>
      `allow: [{ name: ${name}, reason: ${reason}, paths: [x] }, { name: ${reason}, paths: [y] }]\n`;
    const settings = await inFolder({
      [usual]: `extends: ./far.yml\nonly: [initech, other.key]\n${allow('one', 'near')}${own('initech.key', 'Near')}`,
      'far.yml':
        allow('one', 'far') +
        own('initech.key', 'Far') +
        own('other.key', 'Other').slice('patterns:\n'.length),
    });
    expect(settings.suppression.allow.map(({ name, reason }) => [name, reason])).toEqual([
      ['one', 'near'],
      ['far', ''],
      ['near', ''],
    ]);
    expect(settings.ownPatterns.map(({ id, title }) => [id, title])).toEqual([
      ['initech.key', 'Near'],
      ['other.key', 'Other'],
    ]);
  });

  test('tells of each value the file that it came from', async () => {
    const folder = makeFolder();
    writeFiles(folder, {
      [usual]: 'extends: ./far.yml\nnotes: true\nallow: [{ name: a, paths: [x] }]\n',
      'far.yml': 'notes: false\nfail-on: high\nallow: [{ name: b, paths: [x] }]\n',
    });
    const { origins } = await optionsInForce(asked(folder));
    expect(Object.fromEntries(origins)).toEqual({
      extends: `${usual}:1`,
      notes: `${usual}:2`,
      failOn: 'far.yml:2',
      allow: `${usual}:3, far.yml:3`,
    });
  });

  test.each([
    ['./no.yml', `${usual}:1:10: "extends" names no.yml, which is not there`],
    ['../up.yml', `${usual}:1:10: an item of "extends" leads out of the repository`],
    ['./a/../../up.yml', 'leads out of the repository'],
    [`./${usual}`, `"extends" goes round in a circle: ${usual} -> ${usual}`],
    ['./b.yml', `b.yml:1:13: "extends" goes round in a circle: ${usual} -> b.yml -> c.yml -> b.yml`],
    ['./wrong.yml', 'wrong.yml:2:1: "nots" is no key of a configuration'],
    ['./folder.yml', `${usual}:1:10: folder.yml cannot be read as a configuration`],
    ['package:none', `${usual}:1:10: "extends" names node_modules/none/leakline.yml, which is not there`],
    ['https://example.com/a.yml', 'is the address of something elsewhere'],
    ['/etc/leakline.yml', 'is no path inside of the repository'],
    ['C:/leakline.yml', 'is no path inside of the repository'],
    ['team.yml', 'is neither a file nor a package'],
    ['./team.json', 'is no YAML file'],
    ['package:../a', 'is no name of a package and a preset in it'],
    ['package:a/../b', 'is no name of a package and a preset in it'],
  ])('says what is wrong with %s', async (text, message) => {
    const files = {
      [usual]: `extends: ${text}\n`,
      'b.yml': 'extends: ["./c.yml"]\n',
      'c.yml': 'notes: true\nextends: [x/../b.yml]\n'.replace('x/..', './x/..'),
      'wrong.yml': 'notes: true\nnots: false\n',
      'folder.yml/a': '',
    };
    const failing = inFolder(files);
    await expect(failing).rejects.toMatchObject({ code: 'bad-configuration' });
    const told = message.startsWith('b.yml') ? message.replace('b.yml:1:13', 'c.yml:2:11') : message;
    await expect(failing).rejects.toThrow(told);
  });

  test('goes no deeper than eight files, and no further than fifty', async () => {
    const deep = Object.fromEntries(
      Array.from({ length: 12 }, (_, at) => [`${at}.yml`, `extends: ./${at + 1}.yml\n`]),
    );
    await expect(inFolder({ ...deep, '12.yml': '', [usual]: 'extends: ./0.yml\n' })).rejects.toThrow(
      '7.yml:1:10: "extends" goes through more than 8 files in a row',
    );
    await expect(
      inFolder({ '8.yml': '', '7.yml': 'notes: true', [usual]: 'extends: ./7.yml' }),
    ).resolves.toBeDefined();
    const wide = Array.from({ length: 8 }, () => './next.yml').join(', ');
    const many = Object.fromEntries(
      Array.from({ length: 5 }, (_, at) => [
        `w${at}.yml`,
        `extends: [${wide.replaceAll('next', `w${at + 1}`)}]`,
      ]),
    );
    await expect(inFolder({ ...many, 'w5.yml': '', [usual]: 'extends: ./w0.yml' })).rejects.toThrow(
      'more than 50 files extend one another',
    );
  });

  test('a preset is a file of a package, and nothing else', async () => {
    const settings = await inFolder({
      [usual]: 'extends: ["package:plain", "package:@initech/leakline/strict"]\n',
      'node_modules/plain/leakline.yml': 'notes: true\nfail-on: high\n',
      'node_modules/@initech/leakline/strict.yml': 'extends: ./rules/more.yml\nfail-on: medium\n',
      'node_modules/@initech/leakline/rules/more.yml': 'confidence: high\n',
    });
    expect(settings).toMatchObject({ notes: true, failOn: 'medium', confidenceMin: 'high' });
  });

  test('no link leads out, and one inside of node_modules is how packages are installed', async () => {
    const folder = makeFolder();
    writeFiles(folder, {
      [usual]: 'extends: package:linked\n',
      'node_modules/.store/linked/leakline.yml': 'notes: true\n',
      'packages/inner/leakline.yml': 'notes: true\n',
    });
    const elsewhere = makeFolder();
    writeFiles(elsewhere, { 'leakline.yml': 'notes: true\n' });
    const link = join(folder, 'node_modules/linked');
    const run = async () =>
      (await configureScan({ kind: 'tree', directory: folder }, asked(folder))).settings;
    symlinkSync('.store/linked', link);
    expect((await run()).notes).toBe(true);
    for (const target of [elsewhere, '../packages/inner']) {
      rmSync(link);
      symlinkSync(target, link);
      await expect(run()).rejects.toThrow('is behind a link that leads out of node_modules');
    }
    writeFileSync(join(folder, usual), 'extends: ./out/leakline.yml\n');
    symlinkSync(elsewhere, join(folder, 'out'));
    await expect(run()).rejects.toThrow('out/leakline.yml is behind a link that leads out of the repository');
  });

  test('a file that is named elsewhere extends what is in its own folder', async () => {
    const folder = makeFolder();
    writeFiles(folder, {
      'c.yml': 'extends: ./d.yml\n',
      'd.yml': 'notes: true\n',
      'e.yml': 'extends: ../d.yml\n',
    });
    const other = makeRepository();
    other.commit('First', {
      'a.txt': 'a\n',
      'conf/c.yml': 'extends: ../d.yml\n',
      'd.yml': 'fail-on: high\n',
    });
    const named = (file: string) =>
      configureScan({ kind: 'tree', directory: other.path }, asked(other.path, file)).then(
        ({ settings }) => settings,
      );
    expect(await named(join(folder, 'c.yml'))).toMatchObject({ notes: true });
    expect(await named(join(other.path, 'conf/c.yml'))).toMatchObject({ failOn: 'high' });
    await expect(named(join(folder, 'e.yml'))).rejects.toThrow('leads out of the repository');
  });
});

describe('of a range', () => {
  test('what is extended is that of the commit to compare with, and a change of it is told', async () => {
    const repository = branched(
      { [usual]: 'extends: ./team.yml\n', 'team.yml': 'fail-on: high\n' },
      { 'team.yml': 'fail-on: never\nexclude: ["*"]\n' },
    );
    const { settings, notices } = await inRange(repository);
    expect(settings).toMatchObject({ failOn: 'high', exclude: [] });
    expect(notices).toEqual([
      expect.stringMatching(
        /^team\.yml, which \.leakline\.yml extends, is changed by this range \(fail-on changed, exclude set\)\. The one of [0-9a-f]{12}, the commit to compare with, is in force\.$/,
      ),
    ]);
  });

  test('what nobody changed is silent, also where the work tree has another or the base has gone on', async () => {
    const repository = branched({ [usual]: 'extends: ./team.yml\n', 'team.yml': 'fail-on: high\n' }, {});
    repository.write({ 'team.yml': 'nonsense: true\n' });
    expect(await inRange(repository)).toMatchObject({ settings: { failOn: 'high' }, notices: [] });
    repository.git(['checkout', '--quiet', '--force', 'main']);
    repository.commit('Third', { 'team.yml': 'fail-on: medium\n' });
    expect(await inRange(repository)).toMatchObject({ settings: { failOn: 'medium' }, notices: [] });
  });

  test('what it changes of an allowlist is told by the names of entries', async () => {
    const entry = (name: string, path: string) => `allow: [{ name: ${name}, paths: [${path}] }]\n`;
    const repository = branched(
      { [usual]: entry('fixtures', 'a') },
      { [usual]: entry('everything', '"*.txt"') },
    );
    const { settings, notices } = await inRange(repository);
    expect(settings.suppression.allow.map(({ name }) => name)).toEqual(['fixtures']);
    expect(notices[0]).toContain('(allow changed ("fixtures" taken out, "everything" set)).');
    const silent = branched({}, { [usual]: 'allow: [{ name: all, paths: ["*"] }]\n' });
    expect((await inRange(silent)).notices[0]).toContain('the entry "all" of "allow" disarms');
  });

  test('a file that the head takes away would be a fault, and one that it mends is not stopped', async () => {
    const files = { [usual]: 'extends: ./team.yml\n', 'team.yml': 'fail-on: high\n' };
    const away = await inRange(branched(files, { 'team.yml': null }));
    expect(away.settings.failOn).toBe('high');
    expect(away.notices[0]).toContain(
      `would be at fault once this range is merged: ${usual}:1:10: "extends" names team.yml, which is not there`,
    );
    const mended = await inRange(
      branched({ [usual]: 'extends: ./team.yml\n' }, { 'team.yml': 'notes: true\n' }),
    );
    expect(mended.settings).toMatchObject({ notes: false });
    expect(mended.notices[0]).toMatch(
      /is at fault \([0-9a-f]{12}:\.leakline\.yml:1:10: .*defaults are in force/,
    );
    await expect(inRange(branched({ [usual]: 'extends: ./team.yml\n' }, {}))).rejects.toThrow(
      'which is not there',
    );
  });

  const preset = 'node_modules/initech/leakline.yml';
  const extending = {
    [usual]: 'extends: package:initech\n',
    '.gitignore': 'node_modules\n',
    'package.json': '{}\n',
  };

  test('a preset that the commit has not is the one that is installed', async () => {
    const repository = branched(extending, {});
    repository.write({ [preset]: 'fail-on: high\n' });
    expect(await inRange(repository)).toMatchObject({ settings: { failOn: 'high' }, notices: [] });
    const changed = branched(extending, { 'package.json': '{"a":1}\n', 'yarn.lock': 'b\n' });
    changed.write({ [preset]: 'fail-on: high\n' });
    expect((await inRange(changed)).notices).toEqual([
      `The configuration extends ${preset} as installed, and this range changes package.json and yarn.lock: ` +
        'see that what is installed is what you trust.',
    ]);
  });

  test('a preset that the commit has is that of the commit', async () => {
    const repository = branched(
      { [usual]: 'extends: package:initech\n', [preset]: 'fail-on: high\n' },
      { [preset]: 'fail-on: never\n' },
    );
    expect(await inRange(repository)).toMatchObject({
      settings: { failOn: 'high' },
      notices: [expect.stringContaining(`${preset}, which ${usual} extends, is changed by this range`)],
    });
  });

  test.each([preset, 'node_modules/.store/initech/leakline.yml'])(
    'a change cannot bring its own preset as %s',
    async (path) => {
      const repository = branched({ [usual]: 'extends: package:initech\n' }, { [path]: 'exclude: ["*"]\n' });
      if (path !== preset) symlinkSync('.store/initech', join(repository.path, 'node_modules/initech'));
      await expect(inRange(repository)).rejects.toThrow('a change cannot bring its own preset');
    },
  );

  test('nor by a link in the place of a folder', async () => {
    const repository = branched(
      { [usual]: 'extends: package:initech\n' },
      { 'mine/initech/leakline.yml': 'notes: true\n' },
    );
    symlinkSync('mine', join(repository.path, 'node_modules'));
    await expect(inRange(repository)).rejects.toThrow('leads out of node_modules');
    repository.commit('Link', {});
    await expect(inRange(repository)).rejects.toThrow(/leads out of node_modules|its own preset/);
    rmSync(join(repository.path, 'node_modules'));
    mkdirSync(join(repository.path, 'node_modules'));
    renameSync(join(repository.path, 'mine/initech'), join(repository.path, 'node_modules/initech'));
    await expect(inRange(repository)).rejects.toThrow('its own preset');
  });
});

describe('what "extends" can say', () => {
  test('a path is taken from the folder of the file', () => {
    expect(extendsTarget('./b.yml', 'a/c.yml')).toEqual({ kind: 'file', path: 'a/b.yml' });
    expect(extendsTarget('../b.yml', 'a/c.yml')).toEqual({ kind: 'file', path: 'b.yml' });
    expect(extendsTarget('../../b.yml', 'a/c.yml')).toBeNull();
    expect(extendsTarget('package:@s/n/p/q', 'a/c.yml')).toEqual({
      kind: 'package',
      folder: 'node_modules/@s/n',
      path: 'node_modules/@s/n/p/q.yml',
    });
  });

  test.each([
    'package:@s',
    'package:a b',
    'package:.hidden',
    'package:a//b',
    'package:',
    './a\\b.yml',
    '~/a.yml',
    'a.yml',
  ])('%j is refused', (text) => {
    expect(extendsProblem(text)).not.toBeNull();
  });
});
