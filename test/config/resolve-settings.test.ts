// What was typed, as settings or as one clear sentence.
import { describe, expect, test } from 'vitest';
import { resolveSettings, splitList, type TypedOptions } from '../../src/config/resolve-settings.ts';
import { defaultSettings } from '../../src/config/settings.ts';
import { Fault } from '../../src/model/fault.ts';

const resolve = (typed: TypedOptions) => resolveSettings(typed, (option) => `--${option}`);

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
    expect(resolve({ prefixes: [], failOn: '', fingerprintKey: '' })).toEqual(defaultSettings);
  });

  test('a prefix is taken in any letter case and with its underscore', () => {
    expect(resolve({ prefixes: ['acme_', 'Ops_Team'] }).detect.prefixes).toEqual(['ACME', 'OPS_TEAM']);
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
