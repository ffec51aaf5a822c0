// The lists of maps of a configuration, `allow` and `patterns`: values, or one sentence with the place and the entry.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allPatterns } from '../../patterns/index.ts';
import { configurationKeys } from '../../src/config/configuration-keys.ts';
import { parseConfiguration } from '../../src/config/parse-configuration.ts';
import { PatternNames } from '../../src/config/pattern-names.ts';
import { allowEntriesOf, ownPatternOf } from '../../src/config/resolve-entries.ts';
import type { Fields } from '../../src/config/value-shapes.ts';
import { Fault } from '../../src/model/fault.ts';
import { checkFit, checkTexts } from '../../src/scan/check-texts.ts';
import { expand } from '../support/samples.ts';

const names = { catalogue: new PatternNames(allPatterns), extended: new Set<string>() };

function parse(text: string) {
  const parsed = parseConfiguration(text, 'f.yml', names);
  checkTexts(parsed.unchecked);
  checkFit(parsed);
  return parsed;
}

function faultOf(text: string): Fault {
  try {
    parse(text);
  } catch (error) {
    if (error instanceof Fault) return error;
    throw error;
  }
  throw new Error('no fault');
}

const allow = `allow:
  - name: made-up keys of the fixtures
    reason: they were never live
    state: Test-Data
    until: 2027-01-31
    patterns: [GitHub, aws.access-key-id]
    when: any
    paths: ['test/fixtures/**', '!test/fixtures/real/']
    values: ['^made-up-', "x{3}"]
    commits: [0123abc, 1234567, 12e4567, '0x12345'
      ]
    authored-since: 2019-01-01
    authored-until: 2020-12-31
`.replace(", '0x12345'\n      ]", ']');

const pattern = `patterns:
  - id: initech.deploy-token
    title: Initech deploy token
    keywords: [initech_]
    regex: '\\binitech_(?P<secret>[a-z0-9]{32})\\b'
    ignore-case: true
    checks: [real-value, {entropy: 3.5}, {character-classes: 2}, {base64-contains: user}]
    allow: ['^initech_0+$']
    tags: [initech]
    rank: 40
    match-bytes-max: 100
    examples:
      match: ['token: initech_{lowerdigits*32}', {text: 'x initech_{hex*32}', path: deploy.sh}]
      skip:
        - initech_short
`;

describe('an entry of "allow"', () => {
  test('has every value, digits as they are written, and its place', () => {
    const { values, entryPlaces } = parse(allow);
    const selected = [
      { id: 'github.personal-access-token', family: 'credential' },
      { id: 'aws.access-key-id', family: 'credential' },
      { id: 'gitlab.token', family: 'credential', tags: ['forge'] },
    ] as const;
    expect(allowEntriesOf(values.allow ?? [], selected)).toEqual([
      {
        name: 'made-up keys of the fixtures',
        reason: 'they were never live',
        state: 'test-data',
        until: '2027-01-31',
        patterns: ['github.personal-access-token', 'aws.access-key-id'],
        when: 'any',
        paths: ['test/fixtures/**', '!test/fixtures/real/'],
        values: ['^made-up-', 'x{3}'],
        commits: ['0123abc', '1234567', '12e4567'],
        authoredSince: '2019-01-01',
        authoredUntil: '2020-12-31',
      },
    ]);
    expect(entryPlaces.get('allow made-up keys of the fixtures')).toEqual({
      file: 'f.yml',
      line: 2,
      column: 5,
    });
  });

  test('is for all patterns and all of its conditions when it does not say', () => {
    const { values } = parse('allow: [{name: a, paths: [x]}]');
    expect(allowEntriesOf(values.allow ?? [], [])).toMatchObject([
      { reason: '', state: null, until: null, patterns: null, when: 'all', values: null, commits: null },
    ]);
  });

  const entry = (more: string) => `allow:\n  - name: fixtures\n    ${more}\n`;
  test.each([
    ['allow: a\n', 'f.yml:1:8: "allow" is not a list of entries', 'hyphen'],
    ['allow: [a]\n', 'f.yml:1:9: entry 1 of "allow" is not a map', 'name, reason'],
    ['allow:\n  - paths: [a]\n', 'f.yml:2:5: entry 1 of "allow" has no "name"', 'Give it one'],
    ['allow:\n  - name: [a]\n', 'f.yml:2:11: "name" of entry 1 of "allow" is no text', 'no list'],
    [
      entry('path: [a]'),
      'f.yml:3:5: "path" is no key of the entry "fixtures" of "allow"',
      '"paths" was meant',
    ],
    [entry('paths: a'), 'f.yml:3:12: "paths" of the entry "fixtures" of "allow" is not a list', 'brackets'],
    [entry('paths: []'), 'f.yml:3:12: "paths" of the entry "fixtures" of "allow" is empty', ''],
    [entry('paths: [a, 7]'), 'f.yml:3:16: an item of "paths"', 'quotes'],
    [entry('paths: ["!a"]'), 'f.yml:3:5: "paths" of the entry "fixtures" of "allow" takes paths out', '"**"'],
    [entry('paths:'), 'f.yml:3:5: "paths" of the entry "fixtures" of "allow" has no value', 'list'],
    [entry('paths: *x'), 'f.yml:3:12:', 'Write the value out'],
    [entry('paths: [a, *x]'), 'f.yml:3:16: an item of "paths"', 'begins with "*" needs quotes'],
    [entry('regexes: [a]'), 'f.yml:3:5: "regexes" is no key of the entry', '"values" was meant'],
    [entry('paths: [a]\n    expires: 2027-01-31'), 'f.yml:4:5: "expires" is no key', '"until" was meant'],
    [entry('<<: { paths: [a] }'), 'f.yml:3:5', 'Maps are not merged here'],
    [entry('values: ["\\bkey"]'), 'f.yml:3:14: an item of "values"', 'single quotes'],
    [
      entry('until: 2027-01-31T00:00:00Z'),
      'f.yml:3:12: "until" of the entry "fixtures" of "allow" is no day',
      '',
    ],
    [
      'allow:\n  - name: ""\n    paths: [a]\n',
      'f.yml:2:11: "name" of entry 1 of "allow" is empty',
      'Give it',
    ],
    [entry('values: ["a(b"]'), 'f.yml:3:16: an item of "values" of the entry "fixtures" of "allow"', 'RE2'],
    [entry("values: ['(?<=a)b']"), 'of the entry "fixtures" of "allow" is no expression', 'look-around'],
    [entry('commits: [main]'), 'f.yml:3:15: an item of "commits"', 'seven'],
    [entry('commits: [123456]'), 'f.yml:3:15: an item of "commits"', 'seven'],
    [entry('until: 2027-02-30\n    paths: [a]'), 'f.yml:3:12: "until" of the entry', 'YYYY-MM-DD'],
    [entry('until: soon\n    paths: [a]'), 'is no day', 'YYYY-MM-DD'],
    [entry('state: rotatd'), 'f.yml:3:12: "state" of the entry', '"rotated" was meant'],
    [entry('patterns: [githb]'), 'f.yml:3:16: an item of "patterns" of the entry', '"github" was meant'],
    [
      entry('patterns: [github]'),
      'f.yml:3:5: "patterns" of the entry "fixtures" of "allow" stands',
      '"except"',
    ],
    [entry('reason: x'), 'f.yml:2:5: the entry "fixtures" of "allow" has no condition', 'paths, values'],
    [entry('when: some\n    paths: [a]'), 'f.yml:3:11: "when" of the entry', 'all, any'],
    [
      entry('authored-since: 2020-01-02\n    authored-until: 2020-01-01'),
      'f.yml:3:5: "authored-since" of the entry',
      'earlier',
    ],
    [
      entry('paths: [a]\n    paths: [b]'),
      'f.yml:4:5: "paths" of the entry "fixtures" of "allow" is there twice',
      '',
    ],
    [
      `${entry('paths: [a]')}  - name: fixtures\n    paths: [b]\n`,
      'f.yml:4:5: the entry "fixtures"',
      'Give each',
    ],
  ])('says what is wrong with %j', (text, message, mend) => {
    const fault = faultOf(text);
    expect(fault.code).toBe('bad-configuration');
    expect(fault.message).toContain(message);
    expect(fault.mend).toContain(mend);
    expect(fault.mend).toMatch(/\.$/);
  });

  test('its name is not repeated where it could be a secret', () => {
    const pasted = expand('{base62*24}9A1b', 'pasted');
    for (const name of [pasted, `token ${pasted}`, expand('key{~}: {base62*40}', 'k')]) {
      const { message } = faultOf(`allow:\n  - name: ${JSON.stringify(name)}\n    reason: x\n`);
      expect(message).toContain('f.yml:2:5: entry 1 of "allow" has no condition');
    }
  });
});

describe('a pattern of the user’s own', () => {
  test('has every value, and what it does not say is as of most', () => {
    const { values } = parse(pattern);
    expect(values.patterns?.map(ownPatternOf)).toMatchObject([
      {
        kind: 'own',
        id: 'initech.deploy-token',
        family: 'credential',
        title: 'Initech deploy token',
        description: 'Initech deploy token',
        severity: 'high',
        confidence: 'medium',
        keywords: ['initech_'],
        regex: '\\binitech_(?P<secret>[a-z0-9]{32})\\b',
        flags: 'i',
        checks: [
          { kind: 'real-value' },
          { kind: 'entropy', bitsMin: 3.5 },
          { kind: 'character-classes', classesMin: 2 },
          { kind: 'base64-contains', text: 'user' },
        ],
        allow: ['^initech_0+$'],
        matchBytesMax: 100,
        tags: ['initech'],
        rank: 40,
        references: [],
        examples: {
          match: [
            { text: 'token: initech_{lowerdigits*32}' },
            { text: 'x initech_{hex*32}', path: 'deploy.sh' },
          ],
          skip: [{ text: 'initech_short' }],
        },
      },
    ]);
  });

  test('can be named by the other keys, wherever they stand', () => {
    const text = `only: [initech.deploy-token, initech]\nseverities: { initech: low }\n${pattern}${allow}`;
    expect(parse(text.replace('[GitHub, aws.access-key-id]', '[initech]')).values.only).toHaveLength(2);
    expect(faultOf('only: [initech]\n').message).toContain('"only" names "initech"');
  });

  const changed = (from: string, to: string) => pattern.replace(from, to);
  test.each([
    [
      changed('initech.deploy-token', 'Initech'),
      'f.yml:2:9: "id" of the entry "Initech" of "patterns" is no id',
      'point',
    ],
    [changed('initech.deploy-token', 'github.personal-access-token'), 'of the catalogue', '"except"'],
    [
      changed('    title: Initech deploy token\n', ''),
      'f.yml:2:5: the entry "initech.deploy-token" of "patterns" has no',
      '',
    ],
    [changed('[initech_]', '[ab]'), 'f.yml:4:16: an item of "keywords"', 'three'],
    [changed('[initech_]', '[initéch]'), 'f.yml:4:16: an item of "keywords"', 'ASCII'],
    [changed('[initech_]', '[initech_, initech_]'), 'f.yml:4:5: "keywords" of the entry', 'one of the two'],
    [changed("'\\binitech_(?P<secret>[a-z0-9]{32})\\b'", '[a-z]'), 'f.yml:5:12: "regex"', 'single quotes'],
    [changed('{32})', '{32}'), 'f.yml:5:', 'RE2'],
    [
      changed("'\\binitech_(?P<secret>[a-z0-9]{32})\\b'", '"\\binitech_"'),
      'f.yml:5:12: "regex"',
      'single quotes',
    ],
    [
      changed("'\\binitech_(?P<secret>[a-z0-9]{32})\\b'", '|\n      initech_[a-z]{32}'),
      'f.yml:5:12: "regex" of the entry "initech.deploy-token" of "patterns" ends in a line break',
      '|-',
    ],
    [changed('title:', 'name:'), 'f.yml:3:5: "name" is no key', '"title" was meant'],
    [changed('[initech_]', '[]'), 'f.yml:4:15: "keywords" of the entry', 'one or more.'],
    [changed('[initech_]', "['other!']"), 'f.yml:2:5: the pattern "initech.deploy-token"', 'patterns check'],
    [changed('real-value', 'real-valu'), 'f.yml:7:14: an item of "checks"', '"real-value" was meant'],
    [changed('real-value', 'entropy'), 'f.yml:7:14: an item of "checks"', '{entropy: ...}'],
    [changed('3.5', 'much'), '"entropy" of an item of "checks" of the entry "initech.deploy-token"', ''],
    [changed('3.5', '9'), '"entropy" of an item of "checks"', ''],
    [
      changed('{entropy: 3.5}', '{entropy: 3.5, character-classes: 2}'),
      'neither a word nor a map of one',
      '',
    ],
    [changed('rank: 40', 'rank: 1.5'), '"rank" of the entry', ''],
    [
      changed('{hex*32}', '{hax*32}'),
      'an item of "match" of "examples" of the entry "initech.deploy-token"',
      '{hex*32}',
    ],
    [changed('{hex*32}', '{hex*999999999}'), 'expands to too much', '10000'],
    [changed('{hex*32}', `${'{b64:'.repeat(30)}${'}'.repeat(30)}`), 'expands to too much', '8 braces'],
    [changed('path:', 'pth:'), '"pth" is no key of an item of "match"', '"path" was meant'],
    [changed('      skip:\n        - initech_short\n', ''), 'has no "skip"', 'Near misses'],
    [changed('[initech]', '[A b]'), 'an item of "tags"', 'lower-case'],
    [`${pattern}${pattern.slice('patterns:\n'.length)}`, 'has a name that another has', ''],
  ])('says what is wrong with %j', (text, message, mend) => {
    const fault = faultOf(text);
    expect(fault.message).toMatch(/^f\.yml:\d+:\d+: \S/);
    expect(fault.message).toContain(message);
    expect(fault.mend).toContain(mend);
    expect(fault.mend).toMatch(/\.$/);
  });

  test('a fault of an expression stands where it goes wrong', () => {
    const { message } = faultOf(changed('[a-z0-9]{32}', 'a**'));
    const column = Number(/^f\.yml:5:(\d+): /.exec(message)?.[1]);
    expect(column).toBeGreaterThanOrEqual(12);
    expect(column).toBeLessThan(50);
  });
});

/** Any YAML value as text in flow style, of the keys that there are and others. */
const known = (fields: Fields) => Object.keys(fields);
const keyNames = [
  ...Object.keys(configurationKeys),
  ...known(configurationKeys.allow.fields),
  ...known(configurationKeys.patterns.fields),
  ...['match', 'skip', 'text', 'path', 'entropy', '__proto__', 'constructor', 'toString', '', '<<'],
];
const words = [
  ...['all', 'any', 'none', 'github', 'high', 'real-value', 'leakline', 'rotated', './a.yml', 'package:a'],
  ...[
    '2027-01-31',
    '0123abc',
    'acme.x',
    '{base62*3}',
    '{base62*',
    '{crc32:{~}',
    '(?<secret>a)',
    '(',
    '[',
    '**',
  ],
  ...['!', '\u0000', '\ud800', '0x1F', '1e999', '.nan', 'true', '~', ' ', 'x'.repeat(5000)],
];
const flow = fc.letrec<{ value: string; list: string; map: string; scalar: string }>((tie) => ({
  scalar: fc.oneof(
    fc.constantFrom(...words).map((word) => JSON.stringify(word)),
    fc.constantFrom(
      'true',
      '12',
      '-1',
      '1.5',
      'null',
      '~',
      '*a',
      '&a b',
      '!!str 1',
      '2027-01-31',
      '0123456',
      '',
    ),
    fc.string().map((text) => JSON.stringify(text)),
  ),
  list: fc.array(tie('value'), { maxLength: 3 }).map((items) => `[${items.join(', ')}]`),
  map: fc
    .array(fc.tuple(fc.constantFrom(...keyNames), tie('value')), { maxLength: 6 })
    .map((pairs) => `{${pairs.map(([name, value]) => `${JSON.stringify(name)}: ${value}`).join(', ')}}`),
  value: fc.oneof({ maxDepth: 6 }, tie('scalar'), tie('list'), tie('map')),
}));

describe('any YAML', () => {
  test('below any key gives values or a fault with a place, and never another exception', () => {
    const texts = fc
      .tuple(
        fc.constantFrom('allow', 'patterns', 'extends', 'comments', 'baseline', 'suppressed'),
        flow.value,
      )
      .map(([key, value]) => `${key}: ${value}\n`);
    fc.assert(
      fc.property(fc.oneof(texts, flow.map), (text) => {
        try {
          expect(parse(text).values).toBeTypeOf('object');
        } catch (error) {
          if (!(error instanceof Fault)) throw error;
          expect(error.message).toMatch(/^f\.yml:[1-9]\d*:[1-9]\d*: \S/);
          expect(error.mend).toMatch(/\.$/);
        }
      }),
      { numRuns: 2000 },
    );
  });

  test('put into a good file gives a place inside the text', () => {
    const whole = `${allow}${pattern}`;
    fc.assert(
      fc.property(fc.nat(whole.length), fc.nat(20), flow.value, (at, removed, value) => {
        const text = `${whole.slice(0, at)}${value}${whole.slice(at + removed)}`;
        try {
          parse(text);
        } catch (error) {
          if (!(error instanceof Fault)) throw error;
          const [, line, column] = /^f\.yml:(\d+):(\d+): /.exec(error.message) ?? [];
          const lines = text.split('\n');
          expect(Number(line)).toBeLessThanOrEqual(lines.length);
          expect(Number(column)).toBeLessThanOrEqual((lines[Number(line) - 1]?.length ?? 0) + 1);
        }
      }),
      { numRuns: 600 },
    );
  });
});
