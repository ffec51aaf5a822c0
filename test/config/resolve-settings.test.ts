// What was typed, as settings or as one clear sentence.
import { describe, expect, test } from 'vitest';
import { resolveSettings, splitList, type TypedOptions } from '../../src/config/resolve-settings.ts';
import { defaultSettings } from '../../src/config/settings.ts';
import { Fault } from '../../src/model/fault.ts';

const resolve = (typed: TypedOptions) =>
  resolveSettings(typed, (option) => `--${option}`, new Date('1970-01-01T12:00:00Z'));

function faultOf(typed: TypedOptions): Fault {
  try {
    resolve(typed);
  } catch (error) {
    if (error instanceof Fault) return error;
    throw error;
  }
  throw new Error('no fault');
}

describe('resolveSettings', () => {
  test('nothing typed gives the defaults', () => {
    expect(resolve({})).toEqual(defaultSettings);
    const empty = { since: '', until: '', maxBlobSize: '', threads: '', branches: [] };
    expect(resolve({ ...empty, prefixes: [], failOn: '', fingerprintKey: '' })).toEqual(defaultSettings);
  });

  test('what takes no path in is no list of the only paths', () => {
    for (const include of [['!docs/'], [''], [' ', '!a']]) {
      expect(faultOf({ include })).toMatchObject({ message: '--include takes no path in' });
    }
    expect(resolve({ include: ['!docs/', 'src/'] }).include).toEqual(['!docs/', 'src/']);
    expect(resolve({ include: [] }).include).toEqual([]);
  });

  test.each<[TypedOptions, string]>([
    [{ failOn: 'hgh' }, '"high"'],
    [{ confidence: 'meduim' }, '"medium"'],
    [{ comments: ['leakline,gitlaks'] }, '"gitleaks"'],
    [{ addresses: ['privat'] }, '"private"'],
  ])('of a word that is nearly one it is told which was likely meant: %j', (typed, word) => {
    expect(faultOf(typed).mend).toContain(` Perhaps ${word} was meant.`);
    expect(faultOf({ failOn: 'sometimes' }).mend).not.toContain('Perhaps');
  });

  test('a name of an example in a message is not one that is redacted', () => {
    const { mend } = faultOf({ internalDomains: ['https://x'] });
    expect(mend).not.toMatch(/\b(?:corp|internal|local|lan)\./);
  });

  test('a prefix is taken in any letter case and with its underscore', () => {
    expect(resolve({ prefixes: ['acme_', 'Ops_Team'] }).detect.prefixes).toEqual(['ACME', 'OPS_TEAM']);
  });

  test('classes of addresses, of which loopback has a short form', () => {
    const classes = (typed: TypedOptions) => {
      const { addresses, loopback } = resolve(typed).detect;
      return [addresses, loopback];
    };
    expect(classes({ addresses: ['Loopback,private'] })).toEqual([['private'], true]);
    expect(classes({ addresses: ['none'] })).toEqual([[], false]);
    expect(classes({ addresses: ['none'], loopback: true })).toEqual([[], true]);
    expect(classes({ addresses: ['loopback'], loopback: false })).toEqual([[], false]);
    expect(resolve({ internalSuffixes: ['.HQ', '*.a.b'] }).detect.internalSuffixes).toEqual(['hq', 'a.b']);
  });

  test('whose comments are heeded: ours, those that are named, or none', () => {
    const comments = (...typed: string[]) => resolve({ comments: typed }).suppression.comments;
    expect(comments()).toEqual(['leakline']);
    expect(comments('Gitleaks,leakline', 'trufflehog')).toEqual(['leakline', 'gitleaks', 'trufflehog']);
    expect(comments('none')).toEqual([]);
  });

  test('a baseline is named, or the usual one, or none; what is suppressed is shown, or not, or as it is', () => {
    expect(resolve({ baseline: 'a/b.jsonl' }).baselineFile).toBe('a/b.jsonl');
    expect(resolve({ baseline: '' }).baselineFile).toBeNull();
    expect(resolve({ baseline: 'none' }).baselineFile).toBe(false);
    expect([true, false, undefined].map((suppressed) => resolve({ suppressed }).showSuppressed)).toEqual([
      true,
      false,
      null,
    ]);
  });

  test('a domain is taken with a star, a dot and capitals', () => {
    expect(
      resolve({ internalDomains: ['*.Corp.Example.COM', '.lab', 'a.b.'] }).detect.internalDomains,
    ).toEqual(['corp.example.com', 'lab', 'a.b']);
  });

  test.each([
    [{ prefixes: ['9x'] }, '--prefix'],
    [{ prefixes: ['a-b'] }, '--prefix'],
    [{ internalDomains: ['https://x.y'] }, '--internal-domains'],
    [{ internalDomains: ['a..b'] }, '--internal-domains'],
    [{ failOn: 'worst' }, '--fail-on'],
    [{ failOn: 'note' }, '--fail-on'],
    [{ maxBlobSize: '12 parsecs' }, '--max-blob-size'],
    [{ maxBlobSize: '9KB' }, '--max-blob-size'],
    [{ maxBlobSize: '1.5GiB' }, '--max-blob-size'],
    [{ since: '2026-02-30' }, '--since'],
    [{ until: 'lately' }, '--until'],
    [{ branches: ['\t'] }, '--branch'],
    [{ addresses: ['public'] }, '--addresses'],
    [{ internalSuffixes: ['a b'] }, '--internal-suffixes'],
    [{ comments: ['someone'] }, '--comments'],
    [{ comments: ['leakline', 'NONE'] }, '--comments'],
    [{ baseline: 'a\tb' }, '--baseline'],
    [{ threads: '0' }, '--threads'],
    [{ threads: '65' }, '--threads'],
    [{ threads: '2.5' }, '--threads'],
  ] satisfies [TypedOptions, string][])(
    '%j is a fault that names the option and not the value',
    (typed, name) => {
      const fault = faultOf(typed);
      expect(fault.code).toBe('bad-argument');
      expect(fault.message).toContain(name);
      expect(fault.mend).not.toBe('');
      expect(`${fault.message} ${fault.mend}`).not.toContain(String(Object.values(typed)[0]));
    },
  );

  test('the options of a history', () => {
    const settings = resolve({
      since: '2026-01-01T00:00:00Z',
      until: '@1767229200',
      branches: ['main', ' v1 '],
      threads: '3',
      maxBlobSize: '500KB',
      include: ['*.env'],
      includeUnreachable: true,
      allProvenance: true,
      wholeBlobs: true,
      cache: 'seen.cache',
    });
    expect(settings).toMatchObject({ include: ['*.env'], wholeBytesMax: 500_000 });
    expect(settings.history).toEqual({
      since: 1_767_225_600,
      until: 1_767_229_200,
      branches: ['main', 'v1'],
      includeUnreachable: true,
      allProvenance: true,
      wholeBlobs: true,
      threads: 3,
      cache: 'seen.cache',
    });
    expect(resolve({ cache: '' }).history.cache).toBeNull();
  });

  test('dates in the wrong order are a fault that names both', () => {
    const fault = faultOf({ since: '2026-02-01', until: '2026-01-31' });
    expect(fault.message).toBe('--since is later than --until');
    expect(resolve({ since: '2026-02-01', until: '2026-02-01' }).history.since).not.toBeNull();
  });

  test('fail-on takes each severity and never', () => {
    for (const word of ['critical', 'High', 'medium', 'LOW', 'never']) {
      expect(resolve({ failOn: word }).failOn).toBe(word.toLowerCase());
    }
  });
});

test('splitList takes commas and line ends and drops what is empty', () => {
  expect(splitList(' a, b\n\nc,\r\n d ,')).toEqual(['a', 'b', 'c', 'd']);
  expect(splitList('')).toEqual([]);
});
