// From matches to findings: what is one finding, how it is named, and that nothing of a secret is left in it.
import { createHmac, scryptSync } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { githubPatterns } from '../../patterns/github.ts';
import { defaultSettings } from '../../src/config/settings.ts';
import { BlobText } from '../../src/detect/blob-text.ts';
import { createDetector } from '../../src/detect/detector.ts';
import { FindingCollector } from '../../src/findings/collector.ts';
import type { Origin } from '../../src/findings/draft.ts';
import { contextFingerprint, keyedFingerprint, lineHash } from '../../src/findings/fingerprint.ts';
import { mask } from '../../src/findings/mask.ts';
import { Redactor } from '../../src/findings/redactor.ts';
import type { Oid } from '../../src/model/oid.ts';
import type { Pattern } from '../../src/model/pattern.ts';
import { expand } from '../support/samples.ts';

const detector = createDetector(githubPatterns, [], defaultSettings.detect);
const patterns = new Map<string, Pattern>(githubPatterns.map((pattern) => [pattern.id, pattern]));
const token = (seed: string) => `ghp_${expand('{crc32:{base62*30}}', seed)}`;
const uncommitted = (path: string): Origin => ({ path, first: null });
const commit = (digit: string) => ({
  oid: digit.repeat(40) as Oid,
  author: 'Ada',
  date: '2026-01-01T00:00:00Z',
});

function collector(key: string | null = null): FindingCollector {
  return new FindingCollector(detector, patterns, { ...defaultSettings, fingerprintKey: key });
}

/** Adds a text as the scan of a file would. */
function add(
  into: FindingCollector,
  text: string,
  origin: Origin,
  how: 'whole' | 'commit' | 'net' = 'whole',
) {
  const blob = new BlobText(Buffer.from(text), origin.path);
  const matches = detector.detect(blob);
  if (how === 'net') into.addNet(blob, matches, origin);
  else into.add(blob, matches, origin, how);
}

const finish = (from: FindingCollector) => from.finish(from.redactor()).findings;

describe('what is one finding', () => {
  test('a secret in several versions of a file is one, as it first came', () => {
    const findings = collector();
    add(findings, `a\n${token('1')}\n`, { path: 'a.txt', first: commit('1') });
    add(findings, `a\nb\n${token('1')}\n`, { path: 'a.txt', first: commit('2') });
    const [one, ...rest] = finish(findings);
    expect(rest).toEqual([]);
    expect(one?.region.startLine).toBe(2);
    expect(one?.provenance).toMatchObject({ kind: 'commit', first: { oid: '1'.repeat(40) }, inHead: null });
    findings.settleHead();
    expect(finish(findings)[0]?.provenance).toMatchObject({ inHead: false });
  });

  test('another secret at the same place, the same in another file, and twice in one file are findings of their own', () => {
    const findings = collector();
    add(findings, `x=${token('1')}\n`, uncommitted('a.txt'));
    add(findings, `x=${token('2')}\n`, uncommitted('a.txt'));
    add(findings, `x=${token('1')} y=${token('1')}\n`, uncommitted('b.txt'));
    expect(finish(findings).map(({ path, region }) => `${path}:${region.startColumn}`)).toEqual([
      'a.txt:3',
      'a.txt:3',
      'b.txt:3',
      'b.txt:46',
    ]);
  });

  test('the net difference places what the commits showed, and keeps who brought it', () => {
    const findings = collector();
    add(findings, `${token('1')}\n`, { path: 'a.txt', first: commit('1') }, 'commit');
    add(findings, `${token('2')}\n`, { path: 'gone.txt', first: commit('1') }, 'commit');
    add(findings, `\n\n${token('1')}\n`, { path: 'a.txt', first: commit('3') }, 'net');
    findings.dropSuperseded();
    expect(finish(findings).map(({ path, shownBy, region }) => [path, shownBy, region.startLine])).toEqual([
      ['a.txt', 'net', 3],
      ['gone.txt', 'commit', 1],
    ]);
    expect(finish(findings)[0]?.provenance).toMatchObject({ first: { oid: '1'.repeat(40) }, inHead: true });
  });

  test('a file that is renamed inside the range gives one finding, under its last name', () => {
    const findings = collector();
    add(findings, `${token('1')}\n`, { path: 'old.txt', first: commit('1') }, 'commit');
    add(findings, `${token('1')}\n`, { path: 'new.txt', first: commit('2') }, 'net');
    findings.dropSuperseded();
    const found = finish(findings);
    expect(found.map(({ path }) => path)).toEqual(['new.txt']);
    expect(found[0]?.provenance).toMatchObject({ first: { oid: '1'.repeat(40) }, firstPath: 'old.txt' });
  });

  test('two files with one secret keep each its own commit', () => {
    const findings = collector();
    add(findings, `${token('1')}\n`, { path: 'a.txt', first: commit('1') }, 'commit');
    add(findings, `${token('1')}\n`, { path: 'b.txt', first: commit('2') }, 'commit');
    for (const path of ['a.txt', 'b.txt'])
      add(findings, `${token('1')}\n`, { path, first: commit('3') }, 'net');
    findings.dropSuperseded();
    const told = finish(findings).map(({ provenance }) => provenance);
    expect(told).toMatchObject([
      { first: { oid: '1'.repeat(40) }, firstPath: 'a.txt' },
      { first: { oid: '2'.repeat(40) }, firstPath: 'b.txt' },
    ]);
  });

  test('the second of two equal secrets of a net difference is not lost', () => {
    const findings = collector();
    add(findings, `${token('1')}\n`, { path: 'a.txt', first: commit('1') }, 'commit');
    add(findings, `${token('1')}\n${token('1')}\n`, { path: 'a.txt', first: commit('2') }, 'net');
    expect(finish(findings).map(({ region }) => region.startLine)).toEqual([1, 2]);
  });

  test('HEAD is asked by secret, so that a moved file still counts', () => {
    const findings = collector();
    add(findings, `${token('1')}\n`, { path: 'old.txt', first: commit('1') });
    add(findings, `${token('2')}\n`, { path: 'old.txt', first: commit('1') });
    const moved = new BlobText(Buffer.from(`\n${token('1')}\n`), 'new.txt');
    findings.markInHead(moved, 'new.txt', detector.detect(moved));
    findings.settleHead();
    const inHead = finish(findings).filter(
      ({ provenance }) => provenance.kind === 'commit' && provenance.inHead,
    );
    expect(inHead.map(({ path, headPath, headRegion }) => [path, headPath, headRegion?.startLine])).toEqual([
      ['old.txt', 'new.txt', 2],
    ]);
  });
});

describe('what HEAD has', () => {
  const inHead = (findings: FindingCollector, path: string, text: string) => {
    const blob = new BlobText(Buffer.from(text), path);
    findings.markInHead(blob, path, detector.detect(blob));
  };
  const told = (findings: FindingCollector) =>
    finish(findings).map(({ path, headPath, provenance }) => [
      path,
      headPath,
      provenance.kind === 'commit' ? provenance.first.oid[0] : null,
    ]);

  test('a copy is a finding of its own, with the commit that copied it', () => {
    const findings = collector();
    const text = `${token('1')}\n`;
    add(findings, text, { path: 'a.txt', first: commit('1') });
    const blob = new BlobText(Buffer.from(text), 'b.txt');
    findings.addAgain(blob, detector.detect(blob), { path: 'b.txt', first: commit('2') });
    inHead(findings, 'a.txt', text);
    inHead(findings, 'b.txt', text);
    findings.settleHead();
    expect(told(findings)).toEqual([
      ['a.txt', 'a.txt', '1'],
      ['b.txt', 'b.txt', '2'],
    ]);
  });

  test('a move with an edit is one finding, which keeps the first commit', () => {
    const findings = collector();
    add(findings, `${token('1')}\n`, { path: 'a.txt', first: commit('1') });
    add(findings, `${token('1')}\nmore\n`, { path: 'b.txt', first: commit('2') });
    add(findings, `${token('1')}\nmore\nand more\n`, { path: 'c.txt', first: commit('3') });
    inHead(findings, 'c.txt', `${token('1')}\nmore\nand more\n`);
    findings.settleHead();
    expect(told(findings)[0]).toEqual(['a.txt', 'c.txt', '1']);
    expect(told(findings).filter(([, headPath]) => headPath !== null)).toHaveLength(1);
  });

  test('two places that both were there from the start stay two', () => {
    const findings = collector();
    for (const path of ['a.txt', 'b.txt']) add(findings, `${token('1')}\n`, { path, first: commit('1') });
    for (const path of ['a.txt', 'b.txt']) inHead(findings, path, `${token('1')}\n`);
    findings.settleHead();
    expect(told(findings)).toHaveLength(2);
  });
});

describe('fingerprints', () => {
  const fingerprintOf = (text: string, path = 'a.txt', key: string | null = null) => {
    const findings = collector(key);
    add(findings, text, uncommitted(path));
    return finish(findings)[0];
  };

  test('stay the same when lines move, white space changes and the file is renamed', () => {
    const first = fingerprintOf(`token: ${token('1')}\n`);
    const moved = fingerprintOf(`\n\n  token:   ${token('1')}  \n`, 'b/c.yml');
    expect(moved?.fingerprint).toBe(first?.fingerprint);
    expect(moved?.lineHash).toBe(first?.lineHash);
  });

  test('without a key tell nothing of the secret: another one in its place has the same', () => {
    expect(fingerprintOf(`token: ${token('2')}\n`)?.fingerprint).toBe(
      fingerprintOf(`token: ${token('1')}\n`)?.fingerprint,
    );
  });

  test('with a key follow the secret and the key', () => {
    const one = fingerprintOf(`token: ${token('1')}\n`, 'a', 'key')?.fingerprint;
    expect(fingerprintOf(`other: ${token('1')}\n`, 'b', 'key')?.fingerprint).toBe(one);
    expect(fingerprintOf(`token: ${token('2')}\n`, 'a', 'key')?.fingerprint).not.toBe(one);
    expect(fingerprintOf(`token: ${token('1')}\n`, 'a', 'yek')?.fingerprint).not.toBe(one);
    expect(one).toMatch(/^k1:[0-9a-f]{32}$/);
  });

  test('a secret that could be guessed is stretched by scrypt first, one that could not is not', () => {
    const digest = (material: string | Buffer) =>
      `k1:${createHmac('sha256', 'key').update('leakline/k1\0a.b\0').update(material).digest('hex').slice(0, 32)}`;
    const strong = expand('{base62*40}');
    const stretched = scryptSync('hunter2', 'leakline/k1\0key', 32, { N: 16_384, r: 8, p: 1 });
    expect(keyedFingerprint('a.b', strong, 'key')).toBe(digest(strong));
    expect(keyedFingerprint('a.b', 'hunter2', 'key')).toBe(digest(stretched));
    expect(digest(stretched)).not.toBe(digest('hunter2'));
  });

  test('line hashes are unique for each secret on a line', () => {
    const findings = collector();
    add(findings, `${token('1')} ${token('2')} ${token('1')}\n${token('3')}\n`, uncommitted('a'));
    const hashes = finish(findings).map((finding) => finding.lineHash);
    expect(new Set(hashes).size).toBe(4);
    for (const hash of hashes) expect(hash).toMatch(/^[0-9a-f]{16}:\d+$/);
    expect(lineHash(contextFingerprint('a', 'b'), 2)).toMatch(/:2$/);
  });
});

describe('redaction', () => {
  test('what is found is not in the finding, in whatever text of it', () => {
    const secret = token('1');
    const findings = collector();
    add(findings, `${secret}\n`, {
      path: `dir-${secret}/a.txt`,
      first: { ...commit('1'), author: `Eve ${secret}` },
    });
    const text = JSON.stringify(finish(findings));
    expect(text).not.toContain(secret);
    expect(text).not.toContain(secret.slice(8, 30));
    expect(text).toContain('dir-****/a.txt');
  });

  test('the other half of a credential, and what an encoded one says, are in no text either', () => {
    const blob = new BlobText(Buffer.from(`id=ACCOUNT-4711 token=${token('1')}`), 'a.txt');
    const [match] = detector.detect(blob);
    if (match === undefined) throw new Error('nothing was found');
    const findings = collector();
    const companion = { title: 'account', span: { start: 3, end: 15 } };
    findings.add(blob, [{ ...match, companion, decoded: 'Plain-Text-99' }], uncommitted('a.txt'), 'whole');
    const redactor = findings.redactor();
    expect(redactor.text('branch ACCOUNT-4711 of Plain-Text-99')).toBe('branch **** of ****');
  });

  test('secrets that the scan did not see are looked for too, in texts and in paths', () => {
    const redactor = new Redactor(detector, patterns);
    expect(redactor.text(`feature/${token('9')}-fix ünï`)).toBe('feature/****-fix ünï');
    expect(redactor.path(`${token('8')}/${token('9')}`)).toBe('****/****');
  });

  test('known weak secrets go from texts; from paths only when they are more than a word', () => {
    const redactor = new Redactor(detector, new Map(), [
      { text: 'hunter2!', family: 'infrastructure-secret' },
      { text: 'winter', family: 'infrastructure-secret' },
      { text: 'react-express', family: 'credential' },
      { text: expand('db01{~}.corp'), family: 'internal-host' },
    ]);
    expect(redactor.text(expand('winter hunter2! db01{~}.corp'))).toBe('**** **** ****');
    expect(redactor.path(expand('winter/hunter2!/react-express/db01{~}.corp.yml'))).toBe(
      expand('winter/****/react-express/db01{~}.corp.yml'),
    );
  });

  test('a masked secret shows the vendor prefix at most', () => {
    const pattern = githubPatterns.find((one) => one.id === 'github.personal-access-token') as Pattern;
    expect(mask(token('1'), pattern)).toBe('ghp_****');
    expect(mask('short', pattern)).toBe('****');
  });

  test('any text with tokens in it comes out without them', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.integer({ min: 0, max: 9 }).map((n) => ` ${token(String(n))} `),
    );
    const redactor = new Redactor(detector, patterns);
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const out = redactor.text(pieces.join(''));
        for (let n = 0; n < 10; n += 1) expect(out).not.toContain(token(String(n)));
      }),
    );
  });
});
