// The built command line and action under a configuration file: what it sets, what counts more, and that a change cannot
// silence its own leak.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { startGitServer } from '../support/git-http-server.ts';
import { githubToken } from '../support/plants.ts';
import { makeFolder, makeRepository, TestRepository } from '../support/repository.ts';
import { bundleOf, leakline, leaklineJson, runAction, runActionBeside } from '../support/run-bundle.ts';
import { expand } from '../support/samples.ts';

const usual = '.github/leakline.yml';
const leak = (seed: string) => `key ${githubToken(seed)}\n`;

/** main with a configuration, and a branch that adds a leak. */
function branched(configuration: string | null, more: Record<string, string> = {}): TestRepository {
  const repository = makeRepository();
  repository.commit('First', {
    'a.txt': 'a\n',
    ...(configuration === null ? {} : { [usual]: configuration }),
  });
  repository.branch('change');
  repository.commit('Second', { 'b.txt': leak('added'), ...more });
  return repository;
}

const diff = ({ path }: TestRepository, ...more: string[]) =>
  leaklineJson(['diff', 'main..change', ...more], { cwd: path });

describe('a folder, a history, the index and standard input', () => {
  test('are scanned under the configuration of the work tree, from any folder of it', () => {
    const repository = makeRepository();
    repository.commit('First', { [usual]: 'exclude: [b.txt]\n', 'b.txt': leak('b'), 'deep/c.txt': 'c\n' });
    for (const words of [
      ['history', '.'],
      ['tree', '.'],
      ['history', repository.path],
    ])
      expect(leaklineJson(words, { cwd: repository.path })).toMatchObject({ status: 0 });
    expect(leakline(['tree', '.', '--no-config'], { cwd: repository.path }).status).toBe(1);
    expect(leakline(['tree', '.', '--exclude', 'zzz'], { cwd: repository.path }).status).toBe(1);
    writeFileSync(join(repository.path, usual), 'fail-on: never\n');
    const inner = { cwd: join(repository.path, 'deep'), input: leak('in') };
    expect(leakline(['stdin'], inner)).toMatchObject({ status: 0 });
    repository.write({ 'b.txt': leak('other') });
    repository.git(['add', '--all']);
    expect(leakline(['staged'], inner)).toMatchObject({ status: 0 });
    expect(leakline(['staged', '--fail-on', 'low'], inner)).toMatchObject({ status: 1 });
  });

  test('severities are the user’s own', () => {
    const repository = makeRepository();
    repository.commit('First', {
      'b.txt': leak('b'),
      '.leakline.yml': 'severities: { github: low }\nfail-on: medium',
    });
    const { status, report } = leaklineJson(['tree', repository.path]);
    expect(status).toBe(0);
    expect(report.findings.map(({ severity }) => severity)).toEqual(['low']);
    writeFileSync(join(repository.path, '.leakline.yml'), 'severities: { credential: note }');
    expect(leaklineJson(['history', repository.path]).report).toMatchObject({ findings: [], notes: 1 });
  });

  test('a bare repository has the configuration of its HEAD', () => {
    const repository = makeRepository();
    repository.commit('First', { 'b.txt': leak('b'), [usual]: 'fail-on: never' });
    const bare = join(makeFolder(), 'bare.git');
    repository.git(['clone', '--quiet', '--bare', '.', bare]);
    expect(leakline(['history', bare]).status).toBe(0);
    expect(leakline(['history', bare, '--no-config']).status).toBe(1);
  });

  test('what is wrong is a fault with its place, and nothing is scanned', () => {
    const repository = makeRepository();
    repository.commit('First', { 'a.txt': leak('a'), [usual]: 'notes: true\nfail_on: high\n' });
    const ended = leakline(['tree', repository.path]);
    expect(ended).toMatchObject({ status: 2, stdout: '' });
    expect(ended.stderr).toContain(
      `${usual}:2:1: "fail_on" is no key of a configuration. Perhaps "fail-on" was meant.`,
    );
    writeFileSync(join(repository.path, usual), 'notes: true\n');
    writeFileSync(join(repository.path, '.leakline.yml'), '');
    expect(leakline(['tree', repository.path]).stderr).toContain('two configurations');
  });

  test('a link, a folder and a file that is too large are faults, and none of them is followed or read', () => {
    const folder = makeFolder();
    writeFileSync(join(folder, 'elsewhere'), 'notes: true\n');
    symlinkSync(join(folder, 'elsewhere'), join(folder, '.leakline.yml'));
    mkdirSync(join(folder, 'folder', '.leakline.yml'), { recursive: true });
    mkdirSync(join(folder, 'large'));
    writeFileSync(join(folder, 'large', '.leakline.yml'), '#'.repeat(300_000));
    for (const at of [folder, join(folder, 'folder'), join(folder, 'large')]) {
      const { status, stderr } = leakline(['tree', at]);
      expect([status, stderr]).toEqual([2, expect.stringContaining('.leakline.yml cannot be read')]);
    }
  });

  test('values that do not go together are told by where they are', () => {
    const repository = makeRepository();
    repository.commit('First', { [usual]: 'history:\n  since: 2024-01-01\n' });
    const { stderr } = leakline(['history', '.', '--until', '2020-01-01'], { cwd: repository.path });
    expect(stderr).toContain(`"history.since" (${usual}:2) is later than --until`);
  });
});

describe('a range', () => {
  test('a change cannot silence its own leak', () => {
    const silent = { [usual]: 'exclude: ["*"]\nfail-on: never\n' };
    const { status, report } = diff(branched(null, silent));
    expect(status).toBe(1);
    expect(report.notices).toEqual([
      `${usual} comes with this range (fail-on set, exclude set). ` +
        'It counts once it is in the commit to compare with; until then the defaults do.',
    ]);
    const changed = diff(branched('notes: true\n', silent));
    expect(changed.status).toBe(1);
    expect(changed.report.notices[0]).toMatch(
      /is changed by this range \(fail-on set, notes taken out, exclude set\)\. The one of [0-9a-f]{12}, the commit/,
    );
  });

  test('is judged by what its base says, also where the work tree has another', () => {
    const repository = branched('exclude: [b.txt]\n');
    expect(diff(repository)).toMatchObject({ status: 0, report: { findings: [], notices: [] } });
    repository.write({ [usual]: 'nonsense: true\n' });
    expect(diff(repository).status).toBe(0);
    expect(diff(repository, '--no-config').status).toBe(1);
    expect(diff(repository, '--exclude', 'c').status).toBe(1);
  });

  test('a base ahead of where the branch began is the one that counts', () => {
    const repository = branched('exclude: [b.txt]\n');
    repository.checkout('main');
    repository.commit('Stricter', { [usual]: 'exclude: []\n' });
    // The branch has changed nothing.
    expect(diff(repository)).toMatchObject({ status: 1, report: { notices: [] } });
    repository.checkout('change');
    repository.commit('Its own', { [usual]: 'fail-on: never\n' });
    expect(diff(repository)).toMatchObject({
      status: 1,
      report: { notices: [expect.stringContaining('changed')] },
    });
  });

  test('a file that is taken away is told', () => {
    const repository = branched('exclude: [b.txt]\n');
    repository.git(['rm', '--quiet', usual]);
    repository.commit('Third', {});
    const { status, report } = diff(repository);
    expect(status).toBe(0);
    expect(report.notices).toEqual([expect.stringContaining('is taken away by this range')]);
  });

  test('what would be at fault is told before it is merged, and what mends it is not stopped', () => {
    const worse = diff(branched('exclude: [x]\n', { [usual]: 'exclud: [x]\n' }));
    expect(worse.status).toBe(1);
    expect(worse.report.notices[0]).toContain(
      `at fault once this range is merged: ${usual}:1:1: "exclud" is no key`,
    );
    const mended = diff(branched('exclud: [b.txt]\n', { [usual]: 'exclude: [b.txt]\n' }));
    expect(mended.status).toBe(1);
    expect(mended.report.notices[0]).toMatch(
      /is at fault \([0-9a-f]{12}:\.github\/leakline\.yml:1:1: .*defaults/,
    );
    const faulty = branched('exclud: [b.txt]\n');
    expect(leakline(['diff', 'main..change'], { cwd: faulty.path })).toMatchObject({ status: 2, stdout: '' });
  });

  test('--config is read from the base too where the range has it, and else as it is', () => {
    const repository = branched(null, { 'conf.yml': 'exclude: ["*"]\n' });
    const named = diff(repository, '--config', 'conf.yml');
    expect(named.status).toBe(1);
    expect(named.report.notices[0]).toContain('conf.yml comes with this range');
    repository.write({ 'new.yml': 'exclude: [b.txt]\n' });
    expect(diff(repository, '--config', 'new.yml').status).toBe(0);
    const outside = join(makeFolder(), 'c.yml');
    writeFileSync(outside, 'fail-on: never\n');
    expect(diff(repository, '--config', outside).status).toBe(0);
    const none = leakline(['diff', 'main..change', '--config', 'no.yml'], { cwd: repository.path });
    expect(none).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('There is no configuration no.yml'),
    });
  });
});

describe('allow, patterns and extends', () => {
  const strict = 'fail-on: low\n';
  const fixtures =
    'allow:\n  - name: fixtures\n    reason: made up\n    patterns: [github]\n    paths: [b.txt]\n';
  const own = `patterns:
  - id: initech.deploy-token
    title: Initech deploy token
    keywords: [initech_]
    regex: '\\binitech_(?<secret>[a-z0-9]{32})\\b'
    checks: [real-value]
    examples:
      match: ['token: initech_{lowerdigits*32}']
      skip: ['token: initech_{lowerdigits*12}']
`;

  test('an entry allows what it says, and nothing else', () => {
    const repository = makeRepository();
    repository.commit('First', { [usual]: fixtures, 'b.txt': leak('b') });
    expect(leaklineJson(['tree', repository.path])).toMatchObject({ status: 0, report: { findings: [] } });
    repository.commit('Second', { 'c.txt': leak('c') });
    const { status, report } = leaklineJson(['history', repository.path]);
    expect([status, report.findings.map(({ path }) => path)]).toEqual([1, ['c.txt']]);
  });

  test('an entry that disarms a pattern is a fault with its name', () => {
    const repository = makeRepository();
    repository.commit('First', { [usual]: fixtures.replace('[b.txt]', '["*"]'), 'b.txt': leak('b') });
    const { status, stderr } = leakline(['tree', repository.path]);
    expect(status).toBe(2);
    expect(stderr).toContain(`${usual}:2:5: the entry "fixtures" of "allow" disarms github.`);
    expect(stderr).toContain('"except"');
  });

  test('a pattern of one’s own is looked for, from a preset of a package too', () => {
    const repository = makeRepository();
    const token = `${expand('token: initech_{lowerdigits*32}', 'own')}\n`;
    repository.commit('First', { [usual]: own, 'b.txt': token });
    const found = leaklineJson(['tree', repository.path]);
    expect([found.status, found.report.findings.map(({ patternId }) => patternId)]).toEqual([
      1,
      ['initech.deploy-token'],
    ]);
    repository.write({
      [usual]: 'extends: package:@initech/rules\nfail-on: high\n',
      '.gitignore': 'node_modules\n',
      'node_modules/@initech/rules/leakline.yml': own,
    });
    expect(leakline(['tree', repository.path])).toMatchObject({ status: 1 });
    const { stdout } = leakline(['config', '-C', repository.path]);
    expect(stdout).toMatch(/^extends +package:@initech\/rules +\.github\/leakline\.yml:1$/m);
    expect(stdout).toMatch(
      /^patterns +initech\.deploy-token +node_modules\/@initech\/rules\/leakline\.yml:1$/m,
    );
  });

  test('a circle is told with its files', () => {
    const repository = makeRepository();
    repository.commit('First', {
      [usual]: 'extends: ../team.yml\n',
      'team.yml': 'extends: ./.github/leakline.yml\n',
    });
    const { status, stderr } = leakline(['tree', repository.path]);
    expect(status).toBe(2);
    expect(stderr).toContain(
      `team.yml:1:10: "extends" goes round in a circle: ${usual} -> team.yml -> ${usual}`,
    );
  });

  test('a change of what the base extends counts once it is merged, and is told', () => {
    const repository = makeRepository();
    repository.commit('First', { [usual]: 'extends: ../team.yml\n', 'team.yml': strict, 'a.txt': 'a\n' });
    repository.branch('change');
    repository.commit('Second', { 'team.yml': 'exclude: ["*"]\nfail-on: never\n', 'b.txt': leak('added') });
    const { status, report } = diff(repository);
    expect(status).toBe(1);
    expect(report.notices).toEqual([
      expect.stringMatching(
        /^team\.yml, which \.github\/leakline\.yml extends, is changed by this range \(fail-on changed, exclude set\)\./,
      ),
    ]);
  });
});

describe('the action', () => {
  const pullRequest = (repository: TestRepository, inputs: Record<string, string> = {}) => {
    const [base, head] = ['main', 'change'].map((name) => repository.git(['rev-parse', name]).trim());
    return runAction({
      workspace: repository.path,
      event: 'pull_request',
      payload: {
        action: 'synchronize',
        number: 7,
        pull_request: { number: 7, base: { sha: base, ref: 'main' }, head: { sha: head, ref: 'change' } },
      },
      inputs: { token: '', ...inputs },
      sha: head ?? '',
      ref: 'refs/pull/7/merge',
    });
  };

  test('is under the configuration of the base, and an input counts more', () => {
    const repository = branched('exclude: [b.txt]\n', { [usual]: 'exclude: []\n' });
    const ended = pullRequest(repository);
    expect(ended).toMatchObject({ status: 0, outputs: { findings: '0' } });
    expect(ended.everything).toContain(`${usual} is changed by this range (exclude changed)`);
    expect(pullRequest(repository, { exclude: 'zzz' }).status).toBe(1);
    expect(pullRequest(repository, { config: 'none' }).status).toBe(1);
    expect(pullRequest(repository, { config: 'no.yml' }).stdout).toContain(
      'There is no configuration no.yml',
    );
  });

  test.each([
    ['', {}],
    ['conf/own.yml', {}],
    ['', { 'team.yml': 'exclude: [b.txt]\n' }],
  ])(
    'what a checkout of depth 1 lacks of the configuration of the base (%j, extending %j) is fetched',
    async (named, extended) => {
      const repository = makeRepository();
      repository.commit('First', { 'a.txt': 'a\n' });
      repository.branch('change');
      const head = repository.commit('Second', { 'b.txt': leak('added') });
      repository.checkout('main');
      const isExtending = Object.keys(extended).length > 0;
      const base = repository.commit('Third', {
        [named || usual]: isExtending ? 'extends: ../team.yml\n' : 'exclude: [b.txt]\n',
        ...extended,
      });
      const server = await startGitServer(repository.path, { token: 'token-of-the-job' });
      const clone = new TestRepository(makeFolder());
      clone.git(['init', '--quiet']);
      clone.git(['remote', 'add', 'origin', pathToFileURL(repository.path).href]);
      clone.git([
        'fetch',
        '--quiet',
        '--no-tags',
        '--depth=1',
        'origin',
        `+${head}:refs/remotes/pull/7/head`,
      ]);
      clone.git(['checkout', '--quiet', '--detach', head]);
      const ended = await runActionBeside({
        workspace: clone.path,
        event: 'pull_request',
        payload: {
          action: 'synchronize',
          number: 7,
          pull_request: { number: 7, base: { sha: base, ref: 'main' }, head: { sha: head, ref: 'change' } },
          repository: { full_name: 'octo/repo', default_branch: 'main' },
        },
        inputs: { token: 'token-of-the-job', 'upload-sarif': 'false', 'check-run': 'false', config: named },
        env: { GITHUB_SERVER_URL: server.origin },
        sha: head,
        ref: 'refs/pull/7/merge',
      });
      expect(ended.stdout).toContain('was fetched from 127.0.0.1');
      expect(ended).toMatchObject({ status: 0, outputs: { findings: '0', complete: 'true' } });
    },
  );

  test('the inputs as a runner gives them without a word of the user are silent', () => {
    const text = readFileSync(new URL('../../action.yml', import.meta.url), 'utf8');
    const given = [...text.matchAll(/^ {2}([a-z-]+):\n {4}description: .*\n {4}default: '?([^'\n]*)'?$/gm)];
    const inputs = Object.fromEntries(given.map(([, name, value]) => [name ?? '', value ?? '']));
    const configuration =
      'fail-on: never\nnotes: true\nloopback: true\nconfidence: high\nmax-blob-size: 1MiB\n';
    expect(pullRequest(branched(configuration), { ...inputs, token: '' })).toMatchObject({ status: 0 });
    expect(pullRequest(branched(configuration), { ...inputs, token: '', 'fail-on': 'low' }).status).toBe(1);
  });
});

describe('leakline config', () => {
  test('prints what is in force and where each value came from', () => {
    const repository = makeRepository();
    repository.commit('First', { [usual]: 'fail-on: high\ninternal-domains: [corp.example.com]\n' });
    const { stdout } = leakline(['config', '--notes', '-C', repository.path]);
    expect(stdout).toMatch(/^fail-on +high +\.github\/leakline\.yml:1$/m);
    expect(stdout).toMatch(/^internal-domains +corp\.example\.com +\.github\/leakline\.yml:2$/m);
    expect(stdout).toMatch(/^notes +true +--notes$/m);
    expect(stdout).toMatch(/^history\.since +no bound +default$/m);
    const { stdout: json } = leakline(['config', '--format', 'json', '--no-notes', '-C', repository.path]);
    expect(JSON.parse(json)).toMatchObject({
      'fail-on': { value: 'high', origin: `${usual}:1` },
      notes: { value: false, origin: '--no-notes' },
      threads: { value: null, origin: null },
    });
  });

  test('prints the schema', () => {
    const file = readFileSync(new URL('../../schema/leakline.schema.json', import.meta.url), 'utf8');
    expect(leakline(['config', 'schema']).stdout).toBe(file);
    expect(leakline(['config', 'nonsense']).status).toBe(2);
  });
});

describe('leakline init', () => {
  test('writes a configuration that changes nothing, and leaves one that is there', () => {
    const repository = makeRepository();
    repository.commit('First', { 'a.txt': 'a\n' });
    expect(leakline(['init', repository.path]).stdout).toContain(
      `written: ${usual}\n  | # yaml-language-server`,
    );
    const { stdout } = leakline(['config', '-C', repository.path]);
    expect(stdout).not.toContain(usual);
    const other = makeRepository();
    other.write({ '.leakline.yml': 'notes: true\n' });
    expect(leakline(['init', other.path, '--force']).stdout).toContain('kept: .leakline.yml\n');
    expect(readFileSync(join(other.path, '.leakline.yml'), 'utf8')).toBe('notes: true\n');
  });
});

test('the YAML parser is loaded where there is something to parse, and not before', () => {
  const repository = makeRepository();
  repository.commit('First', { 'a.txt': 'a\n', [usual]: '# nothing yet\n' });
  // A copy of the bundle without the parser does all that needs none.
  const copy = join(makeFolder(), 'dist');
  cpSync(bundleOf(''), copy, { recursive: true });
  rmSync(join(copy, 'parse-configuration.js'));
  const run = (...words: string[]) =>
    spawnSync(process.execPath, [join(copy, 'cli.js'), ...words], { cwd: repository.path, encoding: 'utf8' });
  for (const words of [['--version'], ['help'], ['tree', '.'], ['diff', 'HEAD..HEAD'], ['config']])
    expect(run(...words)).toMatchObject({ status: 0, stderr: '' });
  writeFileSync(join(repository.path, usual), 'notes: true\n');
  expect(run('tree', '.')).toMatchObject({ status: 2, stdout: '' });
});
