// A team moves over: what its old baseline names is in ours, and scans tell of what is new alone.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeFolder } from '../support/repository.ts';
import { leakline, leaklineJson } from '../support/run-bundle.ts';
import { expand } from '../support/samples.ts';

const token = (seed: string) => expand('ghp_{crc32:{base62*30}}', seed);

function repository() {
  const cwd = makeFolder('import');
  const git = (...words: string[]) =>
    execFileSync('git', ['-c', 'user.name=Ann', '-c', 'user.email=ann@example.com', ...words], {
      cwd,
      encoding: 'utf8',
    }).trim();
  const tokens = ['one', 'two', 'three', 'four'].map(token) as [string, string, string, string];
  git('init', '-q', '-b', 'main');
  writeFileSync(join(cwd, 'a.env'), `# a\nA_TOKEN=${tokens[0]}\nB_TOKEN=${tokens[1]}\n`);
  git('add', '.');
  git('commit', '-qm', 'one');
  const first = git('rev-parse', 'HEAD');
  writeFileSync(join(cwd, 'b.env'), `C_TOKEN=${tokens[2]}\nD_TOKEN=${tokens[3]}\n`);
  git('add', '.');
  git('commit', '-qm', 'two');
  return { cwd, tokens, first };
}

/** Beside the repository: a report in it would be found. */
function old(name: string, text: string): string {
  const file = join(makeFolder('old baseline'), name);
  writeFileSync(file, text);
  return file;
}

function linesFound(cwd: string): string[] {
  return leaklineJson(['history'], { cwd }).report.findings.map(({ path, line }) => `${path}:${line}`);
}

describe('leakline import', () => {
  test('takes over a baseline of gitleaks: masked by its places, others by their secrets', () => {
    const { cwd, tokens, first } = repository();
    const report = [
      { RuleID: 'r', File: 'a.env', StartLine: 2, Commit: first, Secret: 'REDACTED' },
      { RuleID: 'r', File: 'moved.env', StartLine: 9, Commit: first, Secret: tokens[2] },
      { RuleID: 'r', File: 'gone.env', StartLine: 1, Commit: first, Secret: 'REDACTED' },
    ];
    const file = old('report.json', JSON.stringify(report));
    const dry = leakline(['import', file, '--dry-run'], { cwd });
    expect(dry.stdout).toContain('2 findings would be taken into .github/leakline-baseline.jsonl');
    expect(existsSync(join(cwd, '.github'))).toBe(false);
    const { status, stdout, stderr } = leakline(['import', file], { cwd });
    expect(stdout).toContain('gone.env:1 (r): no finding has its secret or stands in its place\n');
    expect(stdout).toContain('2 findings are named by no record');
    for (const one of tokens) expect(stdout + stderr).not.toContain(one);
    expect(status).toBe(0);
    expect(linesFound(cwd)).toEqual(['a.env:3', 'b.env:2']);
    expect(leakline(['import', file], { cwd }).stdout).toContain('2 records named what was in it before.');
  }, 60_000);

  test('takes over a .gitleaksignore and a baseline of detect-secrets', () => {
    const { cwd, tokens, first } = repository();
    const ignore = old('.gitleaksignore', `${first}:a.env:r:2\n${first}:a.env:r:50\n`);
    expect(leakline(['import', ignore], { cwd }).stdout).toMatch(/^1 finding taken into/);
    const hash = (text: string) => createHash('sha1').update(text).digest('hex');
    const results = {
      'b.env': [
        { type: 'GitHub Token', hashed_secret: hash(tokens[2]), line_number: 1, is_secret: false },
        // The value there is another one now.
        { type: 'GitHub Token', hashed_secret: hash('earlier'), line_number: 2 },
      ],
    };
    const secrets = old('.secrets.baseline', JSON.stringify({ version: '1.5.0', results }));
    expect(leakline(['import', secrets, '--tree', '--reason', 'moved over'], { cwd }).status).toBe(0);
    expect(linesFound(cwd)).toEqual(['a.env:3', 'b.env:2']);
    const baseline = readFileSync(join(cwd, '.github/leakline-baseline.jsonl'), 'utf8');
    expect(baseline).toMatch(/"path":"b\.env","state":"false-positive","reason":"moved over"/);
  }, 60_000);

  test('writes a configuration, and over no file unless told to', () => {
    const cwd = makeFolder('import configuration');
    const toml = [
      "[[rules]]\nid = 'x'\nregex = 'xx_([a-z]|_)+y'\nkeywords = ['xx_']",
      "[[rules]]\nid = 'acme'\nregex = 'acme_[a-z0-9]{32}'\nkeywords = ['acme_']",
      "[[allowlists]]\npaths = ['^vendor/']\n",
    ].join('\n');
    const file = old('.gitleaks.toml', toml);
    const { status, stdout, stderr } = leakline(['import', file], { cwd });
    expect(stdout).toContain('\n#   - id: imported.x\n');
    expect(stdout).toContain('\n  - id: imported.acme\n');
    expect(stdout).toContain('      - "vendor/**"\n');
    expect(stderr).toContain('1 of 2 patterns is written as comments, to be filled in:\n  imported.x: ');
    expect(status).toBe(0);
    expect(leakline(['import', file, '-o', 'out.yml'], { cwd }).status).toBe(0);
    expect(readFileSync(join(cwd, 'out.yml'), 'utf8')).toBe(stdout);
    expect(leakline(['import', file, '-o', 'out.yml'], { cwd }).stderr).toContain('is there already');
    // It can be used as it is, and its pattern finds.
    const configured = leakline(['config', '--config', 'out.yml'], { cwd });
    expect(configured.stderr).toBe('');
    expect(configured.status).toBe(0);
    expect(leakline(['patterns', 'check', '--config', 'out.yml'], { cwd }).status).toBe(0);
    const input = expand('key: acme_{lowerdigits*32}\n');
    expect(leakline(['stdin', '--config', 'out.yml'], { cwd, input }).stdout).toContain('imported.acme');
    expect(leakline(['import', file, '-o', 'out.yml', '--force'], { cwd }).status).toBe(0);
  }, 60_000);

  test('says what is wrong', () => {
    const cwd = makeFolder('import faults');
    const other = old('x.txt', 'no such thing\n');
    for (const words of [
      [],
      ['a', 'b'],
      ['missing'],
      [other],
      [other, '--from', 'x'],
      [other, '--since', 'now'],
    ]) {
      const { status, stderr } = leakline(['import', ...words], { cwd });
      expect(status).toBe(2);
      expect(stderr).toMatch(/^leakline: .+\n/);
    }
  }, 60_000);
});
