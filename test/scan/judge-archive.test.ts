// Archives through the whole of a scan: findings at the archive, members named, nothing of a secret in a report.
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { defaultSettings, type Settings } from '../../src/config/settings.ts';
import type { Report } from '../../src/model/report.ts';
import { makeContext } from '../../src/scan/context.ts';
import { onAddedLines } from '../../src/scan/on-added-lines.ts';
import { scan } from '../../src/scan/scan.ts';
import { makeTar, makeZip } from '../archive/make-archives.ts';
import { githubToken, infrastructureLine, privateAddress } from '../support/plants.ts';

const quiet = { progress: { step: () => {} }, log: () => {} };

function scanned(bytes: Uint8Array, name: string, settings: Settings = defaultSettings): Promise<Report> {
  return scan({ kind: 'stdin', bytes, name }, settings, quiet);
}

const token = githubToken('archive');

describe('an archive', () => {
  it('is told by its own path, with the member and its line', async () => {
    const zip = makeZip([
      { name: 'readme.txt', data: 'nothing here' },
      { name: 'conf/app.properties', data: `a=1\nb=2\ntoken=${token}\n` },
    ]);
    const { findings, complete, coverage } = await scanned(zip, 'build/app.war');
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({
      patternId: 'github.personal-access-token',
      path: 'build/app.war',
      region: { startLine: 1, startColumn: 1 },
    });
    expect(findings[0]?.reason).toContain('in the archive at conf/app.properties, line 3');
    expect(complete).toBe(true);
    expect(coverage).toMatchObject({ blobs: 1, skips: [] });
  });

  it('has its members judged by their names', async () => {
    const { findings } = await scanned(
      makeTar([{ name: 'home/.ssh/id_rsa', data: `-----BEGIN RSA ${'PRIVATE'} KEY-----\nx\n` }]),
      'backup.tar',
    );
    expect(findings.map((finding) => finding.reason)).toEqual([
      expect.stringContaining('in the archive at home/.ssh/id_rsa'),
    ]);
  });

  it('gives the same finding whatever it is packed in, and two for two members', async () => {
    const { line } = infrastructureLine('archive');
    const members = [
      { name: 'a.env', data: `${line}\n` },
      { name: 'b.env', data: `${line}\n` },
    ];
    const reports = await Promise.all([
      scanned(makeZip(members), 'x.bin'),
      scanned(gzipSync(makeTar(members)), 'x.bin'),
    ]);
    const [zip, tgz] = reports.map(({ findings }) =>
      findings.map(({ fingerprint, reason }) => [fingerprint, reason]),
    );
    expect(zip).toEqual(tgz);
    expect(zip?.filter(([, reason]) => reason?.includes('line 1'))).toHaveLength(2);
  });

  it('shows no secret, not in the name of a member either', async () => {
    const report = await scanned(makeZip([{ name: `${token}/a.txt`, data: `token=${token}` }]), 'a.zip');
    expect(report.findings).toHaveLength(1);
    expect(JSON.stringify(report)).not.toContain(token);
    expect(report.findings[0]?.reason).toContain('in the archive at ****/a.txt');
  });

  it('lists what was not opened, and stays complete', async () => {
    const zip = makeZip([
      { name: 'locked.txt', data: 'x', encrypted: true },
      { name: 'locked2.txt', data: 'x', encrypted: true },
      { name: 'zeros', data: Buffer.alloc(40 * 1024 * 1024) },
    ]);
    const { coverage, complete } = await scanned(zip, 'a.zip');
    expect(coverage.skips).toEqual([
      { reason: 'too-large', what: 'a.zip/zeros', detail: 'inflates to more than is opened' },
      { reason: 'unsupported', what: 'a.zip/locked.txt', detail: 'encrypted, and so are 1 more in it' },
    ]);
    expect(complete).toBe(true);
  });

  it('that is damaged is judged as it is', async () => {
    const broken = Buffer.concat([Buffer.from('PK\x03\x04\0\0', 'latin1'), Buffer.from(` ${token} `)]);
    const { findings, coverage } = await scanned(broken, 'a.zip');
    expect(findings).toHaveLength(1);
    expect(coverage.skips).toMatchObject([{ reason: 'unsupported', what: 'a.zip', detail: 'damaged' }]);
  });

  it('is asked for addresses and hosts where it configures something', async () => {
    const text = `server: ${privateAddress}\n`;
    const zip = makeZip([
      { name: 'META-INF/MANIFEST.MF', data: text },
      { name: 'conf/server.yaml', data: text },
    ]);
    const { findings } = await scanned(zip, 'a.jar');
    expect(findings.map((finding) => finding.reason)).toEqual([
      expect.stringContaining('at conf/server.yaml'),
    ]);
  });

  it('leaves out the members that the user excluded', async () => {
    const zip = makeZip([{ name: 'fixtures/a.txt', data: token }]);
    const { findings } = await scanned(zip, 'a.zip', { ...defaultSettings, exclude: ['**/fixtures/**'] });
    expect(findings).toEqual([]);
  });

  it('is new as a whole when it was changed', () => {
    const context = makeContext(defaultSettings, quiet);
    const zip = makeZip([{ name: 'a.txt', data: `\n\n\n${token}` }]);
    const judged = context.judge(zip, 'a.zip');
    expect(judged).not.toBeNull();
    if (judged === null) return;
    expect(onAddedLines(judged, { addedLines: [7], newPath: false })).toHaveLength(1);
    expect(onAddedLines(judged, { addedLines: [], newPath: true })).toEqual([]);
  });
});

describe('what is encoded in a file', () => {
  it('is found with its place, and what is too much is listed', async () => {
    const encoded = Buffer.from(`token ${token}`).toString('base64');
    const { findings } = await scanned(Buffer.from(`a\nvalue: "${encoded}"\n`), 'a.yaml');
    expect(findings).toMatchObject([{ region: { startLine: 2, startColumn: 9 } }]);
    expect(findings[0]?.reason).toMatch(/in base64$/);
    const flood = `"${Buffer.from('words of a text '.repeat(1_200_000)).toString('base64')}"`;
    const whole = { ...defaultSettings, wholeBytesMax: flood.length };
    const { coverage } = await scanned(Buffer.from(flood), 'flood.json', whole);
    expect(coverage.skips).toMatchObject([
      { reason: 'too-large', what: 'flood.json', detail: 'more encoded text than is decoded' },
    ]);
  });

  it('is inflated where it is gzip in base64 in base64, as Helm keeps its releases', async () => {
    const release = gzipSync(JSON.stringify({ config: { github: { token } } })).toString('base64');
    const manifest = `kind: Secret\ndata:\n  release: ${Buffer.from(release).toString('base64')}\n`;
    const { findings } = await scanned(Buffer.from(manifest), 'release.yaml');
    expect(findings).toMatchObject([{ patternId: 'github.personal-access-token', region: { startLine: 3 } }]);
    expect(findings[0]?.reason).toContain('in base64 of gzip inside base64');
  });
});
