// `leakline patterns` with a configuration that has patterns of its own.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseArguments } from '../../src/cli/arguments.ts';
import { type Answer, runPatterns } from '../../src/cli/run-patterns.ts';

const configuration = `
patterns:
  - id: initech.deploy-token
    title: Initech deploy token
    severity: critical
    keywords: [initech_]
    regex: '\\binitech_(?<secret>[a-z0-9]{32})\\b'
    checks: [real-value, entropy: 3]
    examples:
      match: ['token: initech_{lowerdigits*32}']
      skip: ['token: initech_{lowerdigits*12}']
  - id: initech.mute
    title: Initech key
    keywords: [initrode-]
    regex: 'initrode-[a-z]{8}'
    examples:
      match: ['initrode-{lower*7}']
      skip: ['initech']
`;

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'leakline-patterns-'));
  writeFileSync(path.join(folder, '.leakline.yml'), configuration);
});

afterAll(() => rmSync(folder, { recursive: true }));

function patterns(...words: string[]): Promise<Answer> {
  const parsed = parseArguments(['patterns', ...words, '-C', folder], {});
  if (parsed.command !== 'patterns') throw new Error('these are other words');
  return runPatterns(parsed, (option) => `--${option}`);
}

describe('patterns of the configuration', () => {
  it('are listed, and told apart', async () => {
    const { text, status } = await patterns('list');
    expect(text).toMatch(
      /^initech\.deploy-token +critical +medium +Initech deploy token \(your configuration's\)$/m,
    );
    expect(text).toMatch(/^ably\.api-key .*key$/m);
    expect(status).toBe(0);
    expect((await patterns('list', '--no-config')).text).not.toContain('initech');
    expect((await patterns('list', '--only', 'initech')).text.trimEnd().split('\n')).toHaveLength(2);
  });

  it('are shown', async () => {
    expect((await patterns('show', 'initech.deploy-token')).text).toContain(
      'A pattern of your configuration.\n',
    );
    const shown: unknown = JSON.parse(
      (await patterns('show', 'initech.deploy-token', '--format', 'json')).text,
    );
    expect(shown).toMatchObject({ kind: 'own', id: 'initech.deploy-token', keywords: ['initech_'] });
  });

  it('are proved by their examples', async () => {
    expect(await patterns('check', 'initech.deploy-token')).toEqual({
      text: '1 pattern, 1 example and 1 near miss: it does what it says\n',
      status: 0,
    });
    const mute = await patterns('check', 'initech.mute');
    expect(mute.status).toBe(1);
    expect(mute.text).toContain('initech.mute: example 1 is not found: its expression is not found in it\n');
    const both = await patterns('check');
    expect(both).toEqual(await patterns('check', '--only', 'initech'));
    expect(both.status).toBe(1);
    expect(both.text).toContain('2 patterns, 2 examples and 2 near misses: 1 does not do what it says\n');
  });

  it('are held to leave the catalogue alone', async () => {
    const thief = `
patterns:
  - id: initech.thief
    title: Initech thief
    keywords: [ghp_]
    regex: 'ghp_\\w{36}'
    rank: 90
    examples:
      match: ['ghp_{hex*36}']
      skip: ['ghp_{hex*12}']
`;
    const file = path.join(folder, 'thief.yml');
    writeFileSync(file, thief);
    const { text, status } = await patterns('check', '--config', file);
    expect(status).toBe(1);
    expect(text).toMatch(/^github\.personal-access-token: example 1 is found as initech\.thief$/m);
  });

  it('are not there under another id', async () => {
    await expect(patterns('show', 'initech.deploy')).rejects.toThrow('there is no pattern of that id');
  });
});
