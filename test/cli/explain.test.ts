import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expand } from '../../src/check/samples.ts';
import { explainAsked } from '../../src/cli/explain.ts';
import { defaultSettings } from '../../src/config/settings.ts';
import { Fault } from '../../src/model/fault.ts';
import { explanationJson, explanationText } from '../../src/report/explanation.ts';
import { scan } from '../../src/scan/scan.ts';

const secret = expand('{base62*24}7');
const lines = [
  'password = "changeme"',
  `password = "${secret}"`,
  'aws_access_key_id = AKIAIOSFODNN7{~}EXAMPLE',
  'nothing here',
];

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'explain-'));
  writeFileSync(path.join(folder, 'app.py'), expand(lines.join('\n')));
});
afterAll(() => rmSync(folder, { recursive: true }));

const noInput = () => Promise.reject(new Error('standard input was read'));
const ask = (operand: string | null, input = noInput as () => Promise<Uint8Array>) =>
  explainAsked(
    { command: 'explain', operand, format: 'text', directory: folder, name: 'stdin.py', typed: {} },
    defaultSettings,
    input,
  );

describe('an explanation', () => {
  it('says which check refused a line of a file, and why', async () => {
    const answer = await ask('app.py:1');
    expect(answer.outcomes).toContainEqual({
      kind: 'refused',
      patternId: 'generic.password',
      line: 1,
      column: 13,
      reason: 'placeholder: a placeholder',
    });
    expect(answer.outcomes.every(({ line }) => line === 1)).toBe(true);
  });

  it('says what was found, and never shows it', async () => {
    const answer = await ask('app.py');
    const text = explanationText(answer);
    expect(text).toMatch(
      /app\.py:2\n {2}found {6}generic\.password at column 13 \(medium, medium confidence\)/,
    );
    expect(text).toMatch(/noted {6}aws\.access-key-id .*its vendor publishes as a sample/);
    expect(text + explanationJson(answer)).not.toContain(secret);
    expect(JSON.parse(explanationJson(answer))).toEqual(JSON.parse(JSON.stringify(answer)));
  });

  it('says so when there was no candidate at all', async () => {
    expect(explanationText(await ask('app.py:4'))).toContain('no pattern has a candidate there');
  });

  it('reads standard input under a name', async () => {
    const answer = await ask(null, () => Promise.resolve(Buffer.from(lines[0] ?? '')));
    expect(answer).toMatchObject({ path: 'stdin.py', line: null });
    expect(answer.outcomes.some(({ kind }) => kind === 'refused')).toBe(true);
  });

  it('says what of it is suppressed, and by what', async () => {
    const input = `${lines[1]} # leakline:allow generic.password -- made up\n`;
    const text = explanationText(await ask(null, () => Promise.resolve(Buffer.from(input))));
    expect(text).toMatch(
      /found {6}generic\.password .*\n {13}suppressed: by a comment stdin\.py:1: made up\n/,
    );
  });

  it('finds a finding by its fingerprint', async () => {
    const silent = { progress: { step() {} }, log() {} };
    const report = await scan({ kind: 'tree', directory: folder }, defaultSettings, silent);
    const [finding] = report.findings;
    const answer = await ask((finding?.fingerprint ?? '').slice(0, 20));
    expect(answer).toMatchObject({ path: 'app.py', line: 2 });
    expect(answer.outcomes[0]).toMatchObject({ kind: 'found', patternId: 'generic.password' });
  });

  it.each(['gone.py', 'c1:00000000'])('has a clear sentence for what is not there: %s', async (operand) => {
    await expect(ask(operand)).rejects.toThrow(Fault);
  });
});

describe('leakline patterns check', () => {
  const cli = path.resolve(import.meta.dirname, '../../dist/cli.js');
  const run = (...words: string[]) =>
    execFileSync(process.execPath, [cli, 'patterns', ...words], { encoding: 'utf8', maxBuffer: 1 << 26 });

  it('proves the whole catalogue', () => {
    expect(run('check')).toMatch(
      /^[\d,]{3,} patterns, [\d,]+ examples and [\d,]+ near misses: all do what they say\n$/,
    );
  });

  it('lists every field of the patterns that were chosen', () => {
    const listed: Record<string, unknown>[] = JSON.parse(run('list', '--format', 'json', '--only', 'aws'));
    expect(listed.length).toBeGreaterThan(2);
    for (const one of listed) {
      expect(String(one['id'])).toMatch(/^aws\./);
      expect(Object.keys(one)).toEqual(
        expect.arrayContaining(['title', 'impact', 'rotation', 'references', 'tags']),
      );
    }
  });
});
