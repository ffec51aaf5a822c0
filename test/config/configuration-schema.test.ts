// The JSON Schema of configuration files says what the program says, wherever a schema can say it.
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { allPatterns } from '../../patterns/index.ts';
import { configurationKeys, keyNames } from '../../src/config/configuration-keys.ts';
import { configurationSchema } from '../../src/config/configuration-schema.ts';
import { parseConfiguration } from '../../src/config/parse-configuration.ts';
import { PatternNames } from '../../src/config/pattern-names.ts';
import { Fault } from '../../src/model/fault.ts';

const catalogue = new PatternNames(allPatterns);
const validate = new Ajv({ allowUnionTypes: true }).compile(configurationSchema());

/** Null for what is in order. */
function faultOf(text: string): string | null {
  try {
    parseConfiguration(text, 'f.yml', { catalogue, extended: new Set() });
    return null;
  } catch (error) {
    if (error instanceof Fault) return error.message;
    throw error;
  }
}

/** What a schema cannot say: what there is by name, whether names are there twice, what texts and numbers mean together. */
const beyond =
  /names .* is no pattern|another has|is there twice|of the catalogue|is later than|no day|is not a date|KiB or more|is not a size|is no id of a commit|is no glob|backspace|line break|expands to too much|fewer/;

const pattern = (more: string) =>
  `patterns: [{ id: initech.token, title: T, keywords: [initech_], regex: initech_x, ${more}examples: { match: [a], skip: [b] } }]`;
const allow = (more: string) => `allow: [{ name: x, ${more} }]`;

const inOrder = [
  '',
  'null',
  '{}',
  'history:',
  'history: {}',
  'notes: true',
  'fail-on: High',
  'fail-on: " never "',
  'confidence: LOW',
  'threads: 1',
  'threads: 64',
  'threads: 2.0',
  'max-blob-size: 65536',
  'max-blob-size: 16MiB',
  'max-blob-size: 16 mb',
  'max-blob-size: 0.5g',
  'addresses: none',
  'addresses: []',
  'addresses: [none]',
  'addresses: [private, Loopback]',
  'addresses: private',
  'comments: Gitleaks',
  'exclude: []',
  'exclude: [vendor/, "!vendor/own/"]',
  'exclude: ["!a"]',
  'include: []',
  'include: [src/, "!src/old/"]',
  'prefixes: [infra, ACME_OPS_]',
  'internal-domains: ["*.example.com", .example.org, a.b.example.]',
  'internal-suffixes: [.initech-hq]',
  'extends: ./a.yml',
  'extends: ../a/b.yaml',
  'extends: [./a.yml, "package:@initech/leakline/strict"]',
  'extends: package:x',
  'extends: []',
  'baseline: none',
  'baseline: a/b.jsonl',
  'only: [github, "aws, gitlab"]',
  'severities: {}',
  'severities: { github: Note }',
  'history: { since: 2020-01-31, until: 1 week ago, branches: [main], all-provenance: false }',
  'allow: []',
  allow('paths: [a]'),
  allow('values: [a], when: Any, state: test-data'),
  allow('commits: [0123abc, 1234567]'),
  allow('authored-since: 2020-01-01, patterns: [github]'),
  allow('paths: ["!a", b]'),
  allow('paths: [a], reason: 5, until: 2030-01-01'),
  'patterns: []',
  pattern(''),
  pattern('severity: LOW, confidence: high, family: credential, '),
  pattern('checks: [random, Real-Value, entropy: 3.5, character-classes: 2, base64-contains: x], '),
  pattern(
    'rank: 100, match-bytes-max: 8, tags: [ours-too], ignore-case: true, allow: [x], references: [x], ',
  ),
];

const atFault = [
  '[]',
  'text',
  'nots: true',
  'history: []',
  'history: { x: 1 }',
  'notes:',
  'notes: 1',
  'notes: "true"',
  'fail-on: note',
  'fail-on: [high]',
  'fail-on: false',
  'confidence: sure',
  'threads: 0',
  'threads: 65',
  'threads: 1.5',
  'threads: "4"',
  'max-blob-size: 100',
  'max-blob-size: 2000000000',
  'max-blob-size: 3 pounds',
  'max-blob-size: ""',
  'max-blob-size: true',
  'addresses: [none, private]',
  'addresses: [none, none]',
  'addresses: [ipv6]',
  'addresses: 7',
  'comments: [leaklin]',
  'exclude: a',
  'exclude: [1]',
  'exclude: [""]',
  'exclude: ["!"]',
  'exclude: [[a]]',
  'exclude: { a: b }',
  'include: ["!a"]',
  'prefixes: [a-b]',
  'prefixes: INFRA',
  'internal-domains: [https://example.com]',
  'internal-domains: [a b]',
  'extends: a.yml',
  'extends: ./a.json',
  'extends: /a.yml',
  'extends: https://example.com/a.yml',
  'extends: package:../a',
  'extends: [1]',
  'baseline: ../a',
  'baseline: a/../../b',
  'baseline: /a',
  'baseline: "~/a"',
  'baseline: C:/a',
  'baseline: false',
  'only: github',
  'severities: []',
  'severities: { github: never }',
  'severities: { github: }',
  'history: { since: 2020 }',
  'history: { branches: main }',
  'history: { since: [a] }',
  'allow: {}',
  'allow: [a]',
  'allow: [{ paths: [a] }]',
  'allow: [{ name: x }]',
  allow('patterns: [github]'),
  allow('paths: []'),
  allow('paths: a'),
  allow('paths: ["!a"]'),
  allow('path: [a]'),
  allow('paths: [a], when: or'),
  allow('paths: [a], until: tomorrow'),
  allow('paths: [a], until: 2030'),
  allow('paths: [a], reason: [a]'),
  allow('paths: [a], reason: " "'),
  allow('commits: [main]'),
  allow('commits: [abc]'),
  allow('values: [1]'),
  'patterns: [{ id: initech.token }]',
  pattern('').replace('initech.token', 'Initech'),
  pattern('').replace('[initech_]', '[in]'),
  pattern('').replace('[initech_]', '["in "]'),
  pattern('').replace('[initech_]', '[ключ]'),
  pattern('').replace('[initech_]', '[initech_, initech_]'),
  pattern('').replace('[initech_]', '[]'),
  pattern('').replace('match: [a]', 'match: []'),
  pattern('').replace('match: [a]', 'match: [{ path: a }]'),
  pattern('').replace('match: [a]', 'match: [1]'),
  pattern('').replace(', skip: [b]', ''),
  pattern('rank: 0, '),
  pattern('rank: 1.5, '),
  pattern('match-bytes-max: 4097, '),
  pattern('tags: [Ours], '),
  pattern('severity: worst, '),
  pattern('checks: [entropy], '),
  pattern('checks: [{ entropy: 3, character-classes: 2 }], '),
  pattern('checks: [{ entropy: 9 }], '),
  pattern('checks: [{}], '),
  pattern('checks: random, '),
  pattern('ignore-case: 1, '),
  pattern('name: x, '),
];

describe('the schema and the program', () => {
  test.each(inOrder)('take %j', (text) => {
    expect([faultOf(text), validate(parseYaml(text)), validate.errors]).toEqual([null, true, null]);
  });

  test.each(atFault)('refuse %j', (text) => {
    expect(faultOf(text)).not.toBeNull();
    expect(validate(parseYaml(text))).toBe(false);
  });

  test('what is beyond a schema is refused by the program alone', () => {
    for (const text of [
      'only: [nothing-of-that-name]',
      'max-blob-size: 1KiB',
      'history: { since: someday }',
      'history: { since: 2021-01-01, until: 2020-01-01 }',
      allow('authored-since: 2020-02-30'),
      'allow: [{ name: x, paths: [a] }, { name: x, paths: [b] }]',
    ]) {
      expect(faultOf(text)).toMatch(beyond);
      expect(validate(parseYaml(text))).toBe(true);
    }
  });

  test('have one verdict on any configuration', () => {
    fc.assert(
      fc.property(configurations, (value) => {
        const fault = faultOf(JSON.stringify(value));
        if (validate(value)) expect(fault !== null && !beyond.test(fault) ? fault : null).toBeNull();
        else expect(fault).not.toBeNull();
      }),
      { numRuns: 400 },
    );
  });
});

/** Anything that may stand somewhere, in the right place or in a wrong one. */
const scalars = fc.oneof(
  fc.constantFrom<unknown>(
    ...[
      null,
      true,
      false,
      0,
      1,
      3,
      7.5,
      64,
      65,
      4096,
      70_000,
      -1,
      '',
      ' ',
      '!',
      '!a',
      'a',
      '*.snap',
      'none',
      'None',
    ],
    ...[
      'high',
      'High ',
      'low',
      'note',
      'never',
      'all',
      'any',
      'private',
      'Loopback',
      'leakline',
      'gitleaks',
      'github',
    ],
    ...[
      'test-data',
      'rotated',
      '16MiB',
      '1 kb',
      '2020-01-31',
      '2020-1-3',
      '1 week ago',
      './a.yml',
      '../b.yaml',
    ],
    ...[
      './a.txt',
      'package:a',
      'package:@a/b/c',
      'package:@a',
      '/a',
      'a/../b',
      '..',
      'a..b',
      '~',
      'C:x',
      'INFRA',
      'A-B',
    ],
    ...[
      'example.com',
      '.example.org',
      '*.a.example',
      'a..b.example',
      '0123abc',
      '0123ab',
      'random',
      'entropy',
      'x_y_z',
    ],
    ...['initech.token', 'initech.', 'ours', 'Ours', 'a\nb', 'a\u0007'],
  ),
  fc.integer({ min: -3, max: 2000 }),
  fc.string({ maxLength: 6 }),
);
const anything = fc.oneof(
  { weight: 4, arbitrary: scalars },
  { weight: 3, arbitrary: fc.array(scalars, { maxLength: 3 }) },
  {
    weight: 1,
    arbitrary: fc.dictionary(fc.constantFrom('github', 'aws', 'entropy', 'match'), scalars, { maxKeys: 2 }),
  },
);

/** Keys of these names with values that fit them, but for some. */
function mapOf(examples: Readonly<Record<string, unknown>>, names: readonly string[]): fc.Arbitrary<object> {
  const pairs = names.map((name) => {
    const good = fc.constant(examples[name] ?? 'x');
    const value = fc.oneof({ weight: 5, arbitrary: good }, { weight: 1, arbitrary: anything });
    return fc.tuple(fc.constant(name), value);
  });
  return fc
    .tuple(...pairs)
    .chain((all) => fc.subarray(all))
    .map((some) => Object.fromEntries(some));
}

const entries = {
  allow: {
    ...{ name: 'x', reason: 'y', state: 'rotated', until: '2030-01-31', patterns: ['github'], when: 'any' },
    ...{ paths: ['a', '!b'], values: ['a'], commits: ['0123abcd'] },
    ...{ 'authored-since': '2020-01-01', 'authored-until': '2021-01-01', path: 'a' },
  },
  patterns: {
    ...{
      id: 'initech.token',
      title: 'Token',
      description: 'A token.',
      family: 'credential',
      severity: 'low',
    },
    ...{
      confidence: 'high',
      keywords: ['initech_'],
      regex: 'initech_',
      'ignore-case': true,
      'match-bytes-max': 8,
    },
    ...{
      checks: ['random', { entropy: 3 }],
      allow: ['x'],
      impact: 'x',
      remedy: 'x',
      references: ['x'],
      tags: ['a'],
    },
    ...{ rank: 3, examples: { match: ['a'], skip: [{ text: 'b', path: 'c' }] }, name: 'x' },
  },
};

const entry = (key: 'allow' | 'patterns') =>
  fc.array(
    fc.oneof(
      { weight: 6, arbitrary: mapOf(entries[key], Object.keys(entries[key])) },
      {
        weight: 4,
        arbitrary: fc
          .tuple(fc.constant(needed[key]), mapOf(entries[key], Object.keys(entries[key])))
          .map(([least, more]) => ({ ...least, ...more })),
      },
      { weight: 1, arbitrary: anything },
    ),
    { maxLength: 2 },
  );

const needed = {
  allow: { name: 'x', paths: ['a'] },
  patterns: {
    ...{ id: 'initech.token', title: 'Token', keywords: ['initech_'], regex: 'initech_' },
    examples: { match: ['a'], skip: ['b'] },
  },
};

const valueBelow = (key: (typeof keyNames)[number]): fc.Arbitrary<unknown> =>
  key === 'allow' || key === 'patterns'
    ? entry(key)
    : fc.oneof(
        { weight: 2, arbitrary: fc.constant<unknown>(configurationKeys[key].example) },
        { weight: 3, arbitrary: anything },
      );

const configurations = fc
  .subarray(keyNames, { minLength: 0, maxLength: 3 })
  .chain((keys) => fc.tuple(...keys.map((key) => fc.tuple(fc.constant(key), valueBelow(key)))))
  .map((pairs) => {
    const whole: Record<string, unknown> = {};
    for (const [key, value] of pairs) {
      const [section = '', name] = key.split('.');
      whole[section] = name === undefined ? value : { ...Object(whole[section]), [name]: value };
    }
    return whole;
  });
