// A baseline is scanned like any other file: nothing that is written to it may be a finding itself.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allPatterns } from '../../patterns/index.ts';
import { formatBaseline } from '../../src/baseline/format-baseline.ts';
import { baselinePaths } from '../../src/config/configuration-keys.ts';
import { defaultSettings } from '../../src/config/settings.ts';
import type { Fingerprint } from '../../src/model/finding.ts';
import type { Baseline, BaselineEntry } from '../../src/model/suppression.ts';
import { suppressionStates } from '../../src/model/suppression.ts';
import { makeContext } from '../../src/scan/context.ts';
import { quietBaseline } from '../../src/scan/quiet-baseline.ts';
import { entry } from '../baseline/baselines.ts';
import { githubToken, internalHost, privateAddress } from '../support/plants.ts';

const digits = fc.stringMatching(/^[0-9a-f]{32}$/);

function foundIn(text: string, path: string): string[] {
  const judged = makeContext(defaultSettings, { progress: { step() {} }, log() {} }).judge(
    Buffer.from(text),
    path,
  );
  return (judged?.matches ?? []).map(
    ({ patternId, secret }) => `${patternId} in line ${judged?.blob.region(secret).startLine}`,
  );
}

function sampled(count: number, entryOf: (at: number, digits: string) => BaselineEntry): Baseline {
  const samples = fc.sample(digits, { numRuns: count + 2, seed: 7 });
  const [first = '', second = '', ...rest] = samples;
  return {
    file: baselinePaths[0],
    salts: [first, second].sort(),
    entries: rest.map((one, at) => entryOf(at, one)).sort((a, b) => (a.fingerprint < b.fingerprint ? -1 : 1)),
  };
}

/** Each pattern with each state, and words that people write beside it. */
const everyPattern = sampled(allPatterns.length * 4, (at, one) => ({
  fingerprint: `${at % 8 === 0 ? 'k1' : 's1'}:${one}` as Fingerprint,
  patternId: allPatterns[at % allPatterns.length]?.id ?? '',
  path: ['config/production.env', 'src/api_key.ts', '.env', 'deploy/secrets/token.yml'][at % 4] ?? '',
  state: suppressionStates[at % 4] ?? 'rotated',
  reason:
    ['', 'the password was renewed, see issue 12', 'token of the test account', 'a placeholder'][at % 4] ??
    '',
  who: ['Ada Author', '', 'ada', 'Zo\u00eb'][at % 4] ?? '',
  until: at % 3 === 0 ? '2027-01-31' : null,
}));

describe('the file of a baseline', () => {
  test('is no finding, whatever pattern its entries are of', () => {
    expect(foundIn(formatBaseline(everyPattern), baselinePaths[0])).toEqual([]);
  });

  test.each(baselinePaths)('is looked at like any other: %s', (path) => {
    const baseline = { ...everyPattern, entries: everyPattern.entries.slice(0, 50) };
    expect(foundIn(formatBaseline(baseline), path)).toEqual([]);
    const leaky = formatBaseline(baseline).replace('config/production.env', githubToken());
    expect(foundIn(leaky, path)).toHaveLength(1);
  });

  test('is no finding for paths that would be', () => {
    const paths = [`hosts/${privateAddress}/sshd_config`, `https://${internalHost}/a`, 'src/plain.ts'];
    const baseline = sampled(paths.length, (at, one) => ({
      ...entry(at, { fingerprint: `s1:${one}` as Fingerprint }),
      path: paths[at] ?? '',
    }));
    expect(foundIn(formatBaseline(baseline), baseline.file)).toHaveLength(2);
    const quiet = quietBaseline(baseline, defaultSettings);
    expect(foundIn(formatBaseline(quiet), quiet.file)).toEqual([]);
    expect(quiet.entries.map(({ path }) => path).sort()).toEqual([
      'hosts/****/sshd_config',
      'https://****/a',
      'src/plain.ts',
    ]);
    expect(quietBaseline(quiet, defaultSettings)).toEqual(quiet);
  });
});
