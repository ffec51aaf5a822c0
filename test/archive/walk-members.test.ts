// Archives of every kind are opened, in each other too, and none costs more than its bounds.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { archiveKind } from '../../src/archive/archive-kind.ts';
import { type ArchiveLimits, archiveLimits } from '../../src/archive/limits.ts';
import { walkMembers } from '../../src/archive/walk-members.ts';
import { makeTar, makeZip } from './make-archives.ts';

function walked(bytes: Uint8Array, name = 'a.bin', limits: ArchiveLimits = archiveLimits) {
  const files: Record<string, string> = {};
  const skips: string[] = [];
  const opened = walkMembers(
    bytes,
    name,
    {
      file: (member, content) => {
        files[member] = Buffer.from(content).toString('utf8').slice(0, 100);
      },
      skip: (member, reason) => skips.push(`${member}: ${reason}`),
    },
    limits,
  );
  return { opened, files, skips };
}

describe('kinds', () => {
  it('knows an archive by its bytes alone', () => {
    expect(archiveKind(makeZip([{ name: 'a', data: 'x' }]))).toBe('zip');
    expect(archiveKind(makeTar([{ name: 'a', data: 'x' }]))).toBe('tar');
    expect(archiveKind(gzipSync('x'))).toBe('gzip');
    expect(archiveKind(Buffer.from('PK is not enough'))).toBeNull();
    expect(archiveKind(Buffer.alloc(600))).toBeNull();
    expect(archiveKind(new Uint8Array(0))).toBeNull();
  });

  it('opens stored and deflated members of a zip', () => {
    const zip = makeZip([
      { name: 'config/.env', data: 'A=1' },
      { name: 'plain.txt', data: 'stored', method: 0 },
      { name: 'folder/', data: '' },
    ]);
    expect(walked(zip)).toEqual({
      opened: true,
      files: { 'config/.env': 'A=1', 'plain.txt': 'stored' },
      skips: [],
    });
  });

  it('opens a zip behind other data', () => {
    const zip = makeZip([{ name: 'a.txt', data: 'inside' }]);
    const shifted = Buffer.concat([zip.subarray(0, 4), Buffer.alloc(96), zip]);
    expect(walked(shifted).files).toEqual({ 'a.txt': 'inside' });
  });

  it('opens a tar, with long names of GNU and of pax', () => {
    const long = `${'deep/'.repeat(30)}file.txt`;
    const pax = `path=${long}.pax\n`;
    const record = `${String(pax.length + 4)} ${pax}`;
    const tar = makeTar([
      { name: './a.txt', data: 'one' },
      { name: 'link', data: '', type: '2' },
      { name: '././@LongLink', data: `${long}\0`, type: 'L' },
      { name: 'cut', data: 'two' },
      { name: 'header', data: record, type: 'x' },
      { name: 'cut', data: 'three' },
      { name: '../../etc/passwd', data: 'four' },
    ]);
    expect(walked(tar).files).toEqual({
      'a.txt': 'one',
      [long]: 'two',
      [`${long}.pax`]: 'three',
      'etc/passwd': 'four',
    });
  });

  it('opens gzip under the name of what was packed, of several members and cut off', () => {
    expect(walked(gzipSync('select 1'), 'db/dump.sql.gz').files).toEqual({ 'dump.sql': 'select 1' });
    expect(walked(Buffer.concat([gzipSync('one '), gzipSync('two')]), 'a').files).toEqual({
      'a.content': 'one two',
    });
    const cut = gzipSync('a long text of words '.repeat(50)).subarray(0, 40);
    expect(walked(cut, 'a.gz').files['a']).toMatch(/^a long text/);
  });

  it('opens what tar and gzip of this machine write', () => {
    const folder = mkdtempSync(join(tmpdir(), 'leakline-archive-'));
    try {
      writeFileSync(join(folder, 'secret.txt'), 'made by tar');
      execFileSync('tar', ['-czf', join(folder, 'x.tgz'), '-C', folder, 'secret.txt']);
      expect(walked(readFileSync(join(folder, 'x.tgz')), 'x.tgz').files).toEqual({
        'secret.txt': 'made by tar',
      });
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('opens archives in archives, to a depth of three', () => {
    const inner = makeZip([{ name: 'app.properties', data: 'deep' }]);
    const war = makeZip([{ name: 'WEB-INF/lib/inner.jar', data: inner, method: 0 }]);
    const tgz = gzipSync(makeTar([{ name: 'app.war', data: war }]));
    expect(walked(tgz).files).toEqual({ 'app.war/WEB-INF/lib/inner.jar/app.properties': 'deep' });
    const tooDeep = makeZip([{ name: 'outer.tgz', data: tgz }]);
    expect(walked(tooDeep)).toMatchObject({
      files: {},
      skips: ['outer.tgz/app.war/WEB-INF/lib/inner.jar: too-deep'],
    });
  });
});

describe('what is not opened', () => {
  it('tells of encrypted members and foreign methods, and opens the rest', () => {
    const zip = makeZip([
      { name: 'locked.txt', data: 'x', encrypted: true },
      { name: 'new.txt', data: 'x', method: 93 },
      { name: 'open.txt', data: 'x' },
    ]);
    expect(walked(zip)).toEqual({
      opened: true,
      files: { 'open.txt': 'x' },
      skips: ['locked.txt: encrypted', 'new.txt: method'],
    });
  });

  it('takes what is damaged for no archive', () => {
    const noDirectory = makeZip([{ name: 'a', data: 'x' }]).subarray(0, 40);
    expect(walked(noDirectory)).toEqual({ opened: false, files: {}, skips: [': damaged'] });
    const badGzip = Buffer.from([0x1f, 0x8b, 8, 0, 1, 2, 3, 4, 5, 6, 0xff, 0xff, 0xff]);
    expect(walked(badGzip)).toEqual({ opened: false, files: {}, skips: [': damaged'] });
  });

  it('stops a bomb at the bound, whatever its headers say', () => {
    const bomb = makeZip([
      { name: 'zeros', data: Buffer.alloc(50 * 1024 * 1024), saidSize: 10 },
      { name: 'a.txt', data: 'beside it' },
    ]);
    expect(bomb.length).toBeLessThan(100_000);
    expect(walked(bomb)).toEqual({
      opened: true,
      files: { 'a.txt': 'beside it' },
      skips: ['zeros: too-large'],
    });
  });

  it('counts all members together', () => {
    const megabyte = Buffer.alloc(1024 * 1024);
    const zip = makeZip(Array.from({ length: 50 }, (_, i) => ({ name: `${i}`, data: megabyte })));
    const { files, skips } = walked(zip, 'a.zip');
    expect(Object.keys(files).length + skips.length).toBe(50);
    expect(Object.keys(files)).toHaveLength(32);
    const few = walked(zip, 'a.zip', { ...archiveLimits, membersMax: 5 });
    expect(Object.keys(few.files)).toHaveLength(5);
    expect(few.skips).toEqual([': too-many']);
  });

  it('stops a bomb of gzip in gzip', () => {
    const bomb = gzipSync(gzipSync(Buffer.alloc(200 * 1024 * 1024)));
    expect(walked(bomb, 'a.gz.gz').skips).toEqual(['a.gz: too-large']);
  });

  it('takes any bytes without an error', () => {
    const zip = makeZip([{ name: 'a/b.txt', data: 'text of some length '.repeat(20) }]);
    const tar = makeTar([{ name: 'a/b.txt', data: 'text' }]);
    const whole = fc.constantFrom(zip, tar, gzipSync(tar));
    const edits = fc.array(fc.tuple(fc.nat(2000), fc.nat(255)), { maxLength: 8 });
    fc.assert(
      fc.property(whole, edits, fc.nat(2000), (bytes, changes, cut) => {
        const broken = Buffer.from(bytes.subarray(0, Math.max(0, bytes.length - cut)));
        for (const [at, byte] of changes) if (at < broken.length) broken[at] = byte;
        const { opened, files } = walked(broken, 'a');
        expect(opened || Object.keys(files).length === 0).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
