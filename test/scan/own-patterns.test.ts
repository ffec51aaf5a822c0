// Patterns of the user's own take part in a scan as the catalogue's do.
import { describe, expect, it } from 'vitest';
import { defaultSettings, type Settings } from '../../src/config/settings.ts';
import { Fault } from '../../src/model/fault.ts';
import type { Report } from '../../src/model/report.ts';
import { sarifText } from '../../src/report/sarif.ts';
import { textReport } from '../../src/report/text.ts';
import { explain } from '../../src/scan/explain.ts';
import { scan } from '../../src/scan/scan.ts';
import { ownPattern } from '../support/own-patterns.ts';
import { makeFolder, makeRepository, writeFiles } from '../support/repository.ts';
import { expand } from '../support/samples.ts';

const quiet = { progress: { step: () => {} }, log: () => {} };
const token = ownPattern({
  id: 'initech.deploy-token',
  title: 'Initech deploy token',
  keywords: ['initech_'],
  regex: '\\binitech_(?<secret>[a-z0-9]{32})\\b',
  tags: ['ci'],
});
const value = expand('{lowerdigits*31}7');
const line = `deploy = initech_${value}\n`;

async function report(text: string, changed: Partial<Settings> = {}): Promise<Report> {
  const directory = makeFolder('own');
  writeFiles(directory, { 'app/deploy.ini': text });
  return scan({ kind: 'tree', directory }, { ...defaultSettings, ownPatterns: [token], ...changed }, quiet);
}

function idsOf({ findings }: Report): string[] {
  return findings.map(({ patternId }) => patternId);
}

describe('a pattern of the user’s own', () => {
  it('is found, and told by its own words', async () => {
    const made = await report(line);
    expect(idsOf(made)).toEqual(['initech.deploy-token']);
    const text = textReport(made, { colour: false });
    expect(text).toContain('Initech deploy token');
    expect(text).not.toContain(value);
    const sarif = sarifText(made, { gzipBytes: (one) => one.length });
    const [{ tool, results }] = JSON.parse(sarif).runs;
    expect(tool.driver.rules).toMatchObject([
      { id: 'initech.deploy-token', name: 'InitechDeployToken', properties: { 'security-severity': '8.0' } },
    ]);
    expect(results).toMatchObject([{ ruleId: 'initech.deploy-token' }]);
    expect(sarif).not.toContain(value);
  });

  it('is chosen by its provider, tag and id', async () => {
    const only = (name: string) => report(line, { selection: { only: [name], except: [] } }).then(idsOf);
    for (const name of ['initech', 'ci', 'initech.deploy-token', 'credential']) {
      expect(await only(name)).toEqual(['initech.deploy-token']);
    }
    expect(await only('github')).toEqual([]);
    expect(idsOf(await report(line, { selection: { only: [], except: ['initech'] } }))).toEqual([]);
    await expect(
      report(line, { ownPatterns: [], selection: { only: ['initech'], except: [] } }),
    ).rejects.toThrow(/"initech" is no pattern/);
  });

  it('has the severity that is given it', async () => {
    const [finding] = (await report(line, { severities: { initech: 'low' } })).findings;
    expect(finding?.severity).toBe('low');
  });

  it('is looked for in what is encoded, and in messages', async () => {
    const encoded = `data: ${Buffer.from(`token is initech_${value}`).toString('base64')}\n`;
    expect(idsOf(await report(encoded))).toEqual(['initech.deploy-token']);
    const repo = makeRepository();
    repo.commit(`Deploy with initech_${value}`, { 'a.txt': 'one\n' });
    const history = { ...defaultSettings.history, threads: 1 };
    const settings = { ...defaultSettings, ownPatterns: [token], history };
    const made = await scan({ kind: 'history', directory: repo.path }, settings, quiet);
    expect(made.findings.map(({ patternId, kind }) => [patternId, kind])).toEqual([
      ['initech.deploy-token', 'commit-message'],
    ]);
  });

  it('is taken out of paths', async () => {
    const directory = makeFolder('own');
    writeFiles(directory, { [`initech_${value}/a.ini`]: line });
    const made = await scan({ kind: 'tree', directory }, { ...defaultSettings, ownPatterns: [token] }, quiet);
    expect(made.findings[0]?.path).toBe('initech_****/a.ini');
  });

  it('is explained', () => {
    const question = { bytes: Buffer.from(`${line}deploy = initech_none\n`), path: 'a.ini', line: null };
    const { outcomes } = explain(question, { ...defaultSettings, ownPatterns: [token] });
    expect(outcomes.filter(({ patternId }) => patternId === token.id)).toMatchObject([
      { kind: 'found', patternId: 'initech.deploy-token', line: 1 },
      { kind: 'no-form', patternId: 'initech.deploy-token', line: 2 },
    ]);
  });
});

describe('what a scan refuses', () => {
  it.each([
    [
      { keywords: ['initrode_'] },
      /"initech.deploy-token" .* can find nothing: none of its keywords can stand in a match/,
    ],
    [{ regex: 'initech_(' }, /can find nothing: an expression of it is none, a group is not closed/],
    [{ allow: ['a**'] }, /can find nothing: an expression of it is none, a repetition/],
  ])('is a pattern that can find nothing: %j', async (change, message) => {
    const scanned = report(line, { ownPatterns: [{ ...token, ...change }] });
    await expect(scanned).rejects.toThrow(message);
    await expect(scanned).rejects.toBeInstanceOf(Fault);
  });
});

it('tells of a text in which an expression had too much to look at', async () => {
  const tail = ownPattern({
    id: 'initech.tail',
    keywords: ['tail'],
    regex: 'tail(?<secret>=\\w*)(?:[^;]*;)?',
  });
  const made = await report(`${'tail= '.repeat(2000)}`, { ownPatterns: [token, tail] });
  expect(made.coverage.skips).toEqual([
    {
      reason: 'too-large',
      what: 'app/deploy.ini for initech.tail',
      detail: 'not all of it was looked at for that pattern',
    },
  ]);
});
