// What a user chooses to look for, and how sure a finding has to be: on the built command line and in the action.
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { githubToken } from '../support/plants.ts';
import { makeFolder, makeRepository, writeFiles } from '../support/repository.ts';
import { type JsonReport, leakline, leaklineJson, runAction } from '../support/run-bundle.ts';
import { expand } from '../support/samples.ts';

const aws = expand('AKIA{base32*16}');
const password = expand('Kiosk{~}-{digits*4}!');
const files = {
  'deploy.env.txt': `key ${githubToken('1')}\nid ${aws}\n`,
  'src/a.py': `password = "${password}"\n`,
};
const ids = (report: JsonReport) => report.findings.map(({ patternId }) => patternId).sort();

function scanned(...options: string[]) {
  const folder = makeFolder();
  writeFiles(folder, files);
  return leaklineJson(['tree', folder, ...options]);
}

describe('a selection', () => {
  test('of a provider, a tag or an id shows nothing else, and what is left out comes back under no other name', () => {
    expect(ids(scanned().report)).toEqual([
      'aws.access-key-id',
      'generic.password',
      'github.personal-access-token',
    ]);
    expect(ids(scanned('--only', 'aws').report)).toEqual(['aws.access-key-id']);
    expect(ids(scanned('--only', 'forge,generic.password').report)).toEqual([
      'generic.password',
      'github.personal-access-token',
    ]);
    expect(ids(scanned('--except', 'cloud', '--except', 'github').report)).toEqual(['generic.password']);
  });

  test('of what there is not is one clear sentence and a status of its own', () => {
    const ended = leakline(['tree', '.', '--only', 'gitbub']);
    expect(ended.status).toBe(2);
    expect(ended.stderr).toMatch(/"gitbub" is no pattern, provider, family or tag.*patterns list/s);
    expect(leakline(['tree', '.', '--confidence', 'total']).stderr).toMatch(/high, medium, low/);
  });

  test('by confidence makes notes of the rest', () => {
    const { report, status } = scanned('--confidence', 'high');
    expect(ids(report)).toEqual(['aws.access-key-id', 'github.personal-access-token']);
    expect(status).toBe(1);
    expect(report.notes).toBeGreaterThan(0);
    expect(scanned('--confidence', 'high', '--only', 'generic').status).toBe(0);
  });

  test('holds in the action as well', () => {
    const repository = makeRepository();
    const first = repository.commit('First', { 'README.md': 'hello\n' });
    const second = repository.commit('Second', files);
    const ended = runAction({
      workspace: repository.path,
      event: 'push',
      payload: {
        ref: 'refs/heads/main',
        before: first,
        after: second,
        created: false,
        deleted: false,
        forced: false,
        repository: { full_name: 'octo/repo', default_branch: 'main' },
      },
      ref: 'refs/heads/main',
      sha: second,
      inputs: { except: 'cloud, forge', confidence: 'low' },
    });
    expect(ended.outputs['findings']).toBe('1');
    expect(ended.status).toBe(1);
  });
});

describe('an explanation', () => {
  test('comes from the bundle, for a line on standard input, and shows no secret', () => {
    const ended = leakline(['explain', '--name', 'a.py'], {
      input: `password = "${password}"\nkey = get()\n`,
    });
    expect(ended.status).toBe(0);
    expect(ended.stdout).toMatch(/a\.py:1\n {2}found {6}generic\.password at column 13/);
    expect(ended.stdout).not.toContain(password);
  });
});

describe('what is encoded or packed', () => {
  test('is found at its place in the file, and in an archive by member', () => {
    const folder = makeFolder();
    const line = `token: ${githubToken('2')}`;
    writeFiles(folder, { 'k8s.yaml': `data:\n  cfg: ${Buffer.from(line).toString('base64')}\n` });
    writeFiles(folder, { 'dump.txt.gz': gzipSync(`${line}\n`) });
    const { report } = leaklineJson(['tree', folder]);
    expect(report.findings.map(({ path, line: at, patternId }) => [path, at, patternId])).toEqual([
      ['dump.txt.gz', 1, 'github.personal-access-token'],
      ['k8s.yaml', 2, 'github.personal-access-token'],
    ]);
  });
});
