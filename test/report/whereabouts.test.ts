// Where a history has a finding, in words, in SARIF and in JSON.
import { describe, expect, test } from 'vitest';
import type { NameList, RefLists, Whereabouts } from '../../src/model/provenance.ts';
import { toAnnotations } from '../../src/report/annotations.ts';
import { jsonReport } from '../../src/report/json.ts';
import { sarifText, toSarif } from '../../src/report/sarif.ts';
import { originWords, placeSentence, provenanceSentence } from '../../src/report/sentences.ts';
import { toSummary } from '../../src/report/summary.ts';
import { textReport } from '../../src/report/text.ts';
import { arrivalLines, whereaboutsClause } from '../../src/report/whereabouts.ts';
import { sarifProblems } from '../support/github-sarif.ts';
import { committed, findingOf, oidOf, redacted, reportOf } from '../support/reports.ts';

function names(texts: readonly string[], count = texts.length): NameList {
  return { count, names: texts.map(redacted) };
}

function refs(
  branches: readonly string[],
  remotes: readonly string[] = [],
  tags: readonly string[] = [],
): RefLists {
  return {
    branches: names(branches.map((name) => `refs/heads/${name}`)),
    remoteBranches: names(remotes.map((name) => `refs/remotes/${name}`)),
    tags: names(tags.map((name) => `refs/tags/${name}`)),
    others: names([]),
  };
}

function whereaboutsOf(parts: Partial<Whereabouts>): Whereabouts {
  return {
    paths: names(['config/prod.env']),
    containedIn: refs(['main']),
    inHistoryOf: refs(['main']),
    heldBy: refs(['main']),
    arrivals: null,
    ...parts,
  };
}

function clause(parts: Partial<Whereabouts>, inHead = true): string {
  return whereaboutsClause(
    findingOf({ provenance: committed({ inHead }), whereabouts: whereaboutsOf(parts) }),
  );
}

const label = 'commit message of aaaaaaaaaaaa';
const message = findingOf({
  kind: 'commit-message',
  path: label,
  object: oidOf('a'),
  provenance: committed({ inHead: true }),
  whereabouts: whereaboutsOf({ paths: names([]), inHistoryOf: refs(['main'], ['origin/main']) }),
});

describe('the clause on where it is', () => {
  test('is empty where HEAD says it all, or no history was asked', () => {
    expect(clause({})).toBe('');
    expect(clause({ heldBy: refs([]) }, false)).toBe('');
    expect(whereaboutsClause(findingOf({ provenance: committed() }))).toBe('');
  });

  test.each([
    [{ heldBy: refs([]) }, 'in branch main, at the tip of none'],
    [
      { inHistoryOf: refs(['main'], ['origin/main']), heldBy: refs(['main'], ['origin/main']) },
      'in branches main and origin/main, still at the tips of both',
    ],
    [
      { inHistoryOf: refs(['a', 'b', 'c', 'd'], [], ['v1']), heldBy: refs(['b']) },
      'in branches a, b, c and 1 more and 1 tag, still at the tip of b',
    ],
    [
      { inHistoryOf: refs([], [], ['v1', 'v2', 'v3', 'v4']), heldBy: refs([]) },
      'in tags v1, v2, v3 and 1 more',
    ],
    [
      { paths: names(['config/prod.env', 'old/a.env', 'b.env'], 30) },
      'in branch main, still at its tip; also at old/a.env, b.env and 27 more',
    ],
    [
      { inHistoryOf: { ...refs([]), others: names(['refs/pull/7/head']) }, heldBy: refs([]) },
      'in ref refs/pull/7/head',
    ],
  ])('%#', (parts, text) => {
    expect(clause(parts)).toBe(text);
  });

  test('makes a stranger’s names harmless', () => {
    const text = clause({ inHistoryOf: refs(['::error::x', 'a\u202eb']), heldBy: refs([]) });
    expect(text).toBe('in branches \\x3a:error::x and a\\u202eb, at the tip of none');
  });
});

describe('arrivals', () => {
  const arrival = (digit: string) => ({
    commit: { oid: oidOf(digit), author: 'Ada', date: '2026-11-20T08:00:00+01:00' },
    path: redacted(`${digit}.env`),
  });

  test('are a line each, without the first commit', () => {
    const arrivals = { count: 3, list: [arrival('a'), arrival('b'), arrival('c')] };
    expect(
      arrivalLines(findingOf({ provenance: committed(), whereabouts: whereaboutsOf({ arrivals }) })),
    ).toEqual([
      'also in bbbbbbbbbbbb by Ada on 2026-11-20, b.env',
      'also in cccccccccccc by Ada on 2026-11-20, c.env',
    ]);
  });

  test('are counted beyond the twentieth', () => {
    const list = Array.from({ length: 30 }, () => arrival('b'));
    const lines = arrivalLines(
      findingOf({ provenance: committed(), whereabouts: whereaboutsOf({ arrivals: { count: 2001, list } }) }),
    );
    expect(lines).toHaveLength(21);
    expect(lines.at(-1)).toBe('and in 1,981 more commits; --format json has them');
  });
});

describe('a text without a file', () => {
  test('says what it is and points at no file', () => {
    expect(placeSentence(message)).toBe(`It stands in the ${label}, which is no file.`);
    expect(placeSentence(findingOf())).toBe('');
    expect(originWords(message)).toBe('aaaaaaaaaaaa by Ada Lovelace on 2026-11-20, in the history of HEAD');
    expect(provenanceSentence(message)).toContain('Everyone who has the history has it.');
    const [annotation] = toAnnotations(reportOf({ findings: [message] }));
    expect(annotation).toMatchObject({ path: null, region: null, level: 'error' });
    expect(annotation?.message).toContain(`It stands in the ${label}`);
    const links: string[] = [];
    const linkTo = (path: string) => {
      links.push(path);
      return 'https://example.com/';
    };
    expect(toSummary(reportOf({ findings: [message] }), { linkTo })).toContain(label);
    expect(links).toEqual([]);
  });

  test('has its label for a path in SARIF, and the object as a logical location', () => {
    const report = reportOf({ findings: [message] });
    expect(sarifProblems(sarifText(report))).toEqual([]);
    const [result] = toSarif(report).runs[0]?.results ?? [];
    expect(result?.locations?.[0]).toMatchObject({
      physicalLocation: { artifactLocation: { uri: 'commit%20message%20of%20aaaaaaaaaaaa' } },
      logicalLocations: [{ kind: 'commit-message', name: label, fullyQualifiedName: oidOf('a') }],
    });
    expect(result?.message.text).not.toContain('not of HEAD');
    expect(result?.partialFingerprints).toEqual({
      primaryLocationLineHash: message.lineHash,
      'leakline/v1': message.fingerprint,
    });
    expect(result?.properties).toMatchObject({
      kind: 'commit-message',
      object: oidOf('a'),
      reach: 'refs',
      inHistoryOf: { count: 2, names: ['refs/heads/main', 'refs/remotes/origin/main'] },
    });
  });

  test('has one line more at a terminal', () => {
    expect(textReport(reportOf({ findings: [message] }), { colour: false })).toContain(
      [
        '                  aaaaaaaaaaaa by Ada Lovelace on 2026-11-20, in the history of HEAD',
        '                  in branches main and origin/main',
        '',
      ].join('\n'),
    );
  });
});

describe('what no ref leads to', () => {
  test.each([
    ['reflog', 'only the reflog leads to it'],
    ['unreachable', 'no ref leads to it'],
  ] as const)('%s', (reach, words) => {
    const first = { oid: oidOf('b'), author: 'Ada', date: '2026-11-20T08:00:00+01:00' };
    const provenance = { kind: 'commit', first, firstPath: redacted('a'), inHead: false, reach } as const;
    expect(originWords(findingOf({ provenance }))).toBe(`bbbbbbbbbbbb by Ada on 2026-11-20, ${words}`);
    expect(provenanceSentence(findingOf({ provenance }))).toContain('until Git prunes it');
    const object = { kind: 'object', oid: oidOf('c'), reach } as const;
    expect(originWords(findingOf({ provenance: object }))).toBe(`object cccccccccccc, ${words}`);
    expect(provenanceSentence(findingOf({ provenance: object }))).toMatch(/^No commit has it: /);
  });
});

test('JSON has it all', () => {
  const arrivals = {
    count: 1,
    list: [{ commit: { oid: oidOf('a'), author: 'Ada', date: 'x' }, path: redacted('a') }],
  };
  const whereabouts = whereaboutsOf({ arrivals });
  const finding = findingOf({ provenance: committed(), whereabouts, object: oidOf('d') });
  const { findings } = JSON.parse(jsonReport(reportOf({ findings: [finding] }))) as {
    findings: Record<string, unknown>[];
  };
  expect(findings[0]).toMatchObject({
    kind: 'file',
    object: oidOf('d'),
    reach: 'refs',
    commit: { oid: oidOf('a'), path: 'config/prod.env' },
    whereabouts: {
      paths: { count: 1, names: ['config/prod.env'] },
      containedIn: { branches: { count: 1, names: ['refs/heads/main'] }, tags: { count: 0, names: [] } },
      arrivals: { count: 1, list: [{ oid: oidOf('a'), author: 'Ada', date: 'x', path: 'a' }] },
    },
  });
});
