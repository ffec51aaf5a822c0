// A configuration file, as values or as one sentence with a place.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allPatterns } from '../../patterns/index.ts';
import { parseConfiguration } from '../../src/config/parse-configuration.ts';
import { PatternNames } from '../../src/config/pattern-names.ts';
import { Fault } from '../../src/model/fault.ts';
import { expand } from '../support/samples.ts';

const names = { catalogue: new PatternNames(allPatterns), extended: new Set<string>() };
const parse = (text: string) => parseConfiguration(text, 'f.yml', names);

function faultOf(text: string): Fault {
  try {
    parse(text);
  } catch (error) {
    if (error instanceof Fault) return error;
    throw error;
  }
  throw new Error('no fault');
}

const whole = `# all of it
prefixes: [INFRA, ACME]
internal-domains:
  - corp.example.com
loopback: true
only: [cloud, "github,aws"]
severities: { private-address: medium, GitHub: Critical }
confidence: Medium
fail-on: never
max-blob-size: 2097152
threads: 2
history:
  since: 2020-01-31
  branches: [main]
  all-provenance: false
`;

describe('parseConfiguration', () => {
  test('gives every value, and the place of its key', () => {
    const { values, places } = parse(whole);
    expect(values).toEqual({
      prefixes: ['INFRA', 'ACME'],
      'internal-domains': ['corp.example.com'],
      loopback: true,
      only: ['cloud', 'github,aws'],
      severities: { 'private-address': 'medium', github: 'critical' },
      confidence: 'medium',
      'fail-on': 'never',
      'max-blob-size': '2097152',
      threads: 2,
      'history.since': '2020-01-31',
      'history.branches': ['main'],
      'history.all-provenance': false,
    });
    expect(places.get('fail-on')).toEqual([{ file: 'f.yml', line: 9, column: 1 }]);
    expect(places.get('history.branches')).toEqual([{ file: 'f.yml', line: 14, column: 3 }]);
  });

  test.each(['', '# nothing\n', '---\n', 'history:\n', '{}\n', '\ufeffnotes: true\n', '"notes": true'])(
    'takes %j',
    (text) => {
      expect(Object.keys(parse(text).values).length).toBeLessThan(2);
    },
  );

  test.each([
    ['notes: true\nfail_on: high\n', 'f.yml:2:1: "fail_on" is no key', '"fail-on" was meant'],
    ['falon: high\n', 'f.yml:1:1: "falon" is no key', '"fail-on" was meant'],
    ['excludes: [a]\n', 'f.yml:1:1', '"exclude" was meant'],
    [
      'since: 2020-01-01\n',
      'f.yml:1:1: "since" is no key of a configuration',
      '"since" below "history:" was meant',
    ],
    [
      'history.since: 2020-01-01\n',
      'f.yml:1:1: "history.since" is no key',
      '"since" below "history:" was meant',
    ],
    ['History.Sinse: 2020-01-01\n', 'f.yml:1:1', '"since" below "history:" was meant'],
    ['branch: main\n', 'f.yml:1:1: "branch" is no key', '"branches" below "history:" was meant'],
    ['history:\n  sinse: a\n', 'f.yml:2:3: "sinse" is no key of "history"', '"since" was meant'],
    [
      'history:\n  notes: true\n',
      'f.yml:2:3: "notes" is no key of "history"',
      '"notes" stands outside of "history"',
    ],
    ['ignorePaths: [a]\n', 'f.yml:1:1: "ignorePaths" is no key', '"exclude" was meant'],
    ['disabled_rules: [a]\n', 'f.yml:1:1', '"except" was meant'],
    ['allowlist: [a]\n', 'f.yml:1:1', '"allow" was meant'],
    ['<<: { notes: true }\n', 'f.yml:1:1', 'Maps are not merged here'],
    ['fail-on:high\n', 'f.yml:1:1: a configuration is a map', 'a blank behind the colon'],
    ['{ notes:true }\n', 'f.yml:1:3: what is given is no key', 'a blank behind the colon'],
    ['\ufefffail_on: high\n', 'f.yml:1:1: "fail_on" is no key', '"fail-on" was meant'],
    ['\ufeffnotes: 1\r\n', 'f.yml:1:8: "notes" is not', ''],
    ['notes: true # f\ufffdr\n', 'f.yml:1:16: this is no text in UTF-8', 'Save the file as UTF-8'],
    ['notes: true\nf\0a\0i\0l\0', 'f.yml:2:2: this is no text in UTF-8', 'Save the file as UTF-8'],
    ['exclude: *.snap\n', 'f.yml:1:10: "exclude" is an alias', 'begins with "*" needs quotes'],
    [
      'exclude: [a, *.snap]\n',
      'f.yml:1:14: an item of "exclude" is an alias',
      'begins with "*" needs quotes',
    ],
    ['exclude: [a, b\n', 'f.yml:2:1: a bracket is not closed', 'Close what was opened'],
    ['include: ["!docs/"]\n', 'f.yml:1:10: "include" takes no path in', '"exclude"'],
    ['baseline: 5\n', 'f.yml:1:11: "baseline" is not a text', 'baseline:'],
    ['xyz: 1\n', 'f.yml:1:1: "xyz" is no key', 'Its keys are extends,'],
    ['fingerprint-key: a\n', 'f.yml:1:1', 'LEAKLINE_FINGERPRINT_KEY'],
    ['cache: a\n', 'f.yml:1:1', '--cache'],
    ['notes: yes\n', 'f.yml:1:8: "notes" is not true or false', 'notes: true'],
    ['notes: true\nnotes: true\n', 'f.yml:2:1: "notes" is there twice', 'one of the two'],
    ['notes:\n', 'f.yml:1:1: "notes" has no value', 'true or false'],
    ['exclude: dist/\n', 'f.yml:1:10: "exclude" is not a list', "exclude: ['vendor/', '*.snap']"],
    ['exclude:\n  - a\n  - 12\n', 'f.yml:3:5: an item of "exclude" is no text', 'quotes'],
    ['exclude: [a, ""]\n', 'f.yml:1:14: an item of "exclude" is empty', 'Take it out'],
    ['exclude: ["!"]\n', 'f.yml:1:11: an item of "exclude" is empty', ''],
    ['prefixes: [OK, a-b]\n', 'f.yml:1:16: "prefixes" is not a prefix', 'letters'],
    ['only: [githb]\n', 'f.yml:1:8: "only" names "githb", which is no pattern', '"github" was meant'],
    ['severities: { gitlab: hihg }\n', 'f.yml:1:23: "severities.gitlab" does not know', '"high" was meant'],
    ['severities: [a]\n', 'f.yml:1:13: "severities" is not a map', 'private-address'],
    ['severities: { nonesuch-at-all: high }\n', 'f.yml:1:15: "severities" names', 'patterns list'],
    ['fail-on: note\n', 'f.yml:1:10: "fail-on" does not know', 'never'],
    ['comments: [leaklin]\n', 'f.yml:1:12: "comments" does not know', '"leakline" was meant'],
    ['comments: [none, gitleaks]\n', 'f.yml:1:11: "comments" says none and some', 'Keep either'],
    [
      'comments: 7\n',
      'f.yml:1:11: "comments" is not a list of leakline',
      "comments: ['leakline', 'gitleaks']",
    ],
    ['addresses: [privat]\n', 'f.yml:1:13: "addresses" does not know', '"private" was meant'],
    ['internal-suffixes: ["a b"]\n', 'f.yml:1:21: "internal-suffixes" is not a domain', ''],
    ['baseline: ../a.jsonl\n', 'f.yml:1:11: "baseline" leads out of the repository', 'root'],
    ['baseline: /etc/a\n', 'f.yml:1:11: "baseline" leads out of the repository', 'root'],
    ['suppressed: maybe\n', 'f.yml:1:13: "suppressed" is not true or false', 'suppressed: true'],
    ['extends: team\n', 'f.yml:1:10: an item of "extends" is neither a file nor', './NAME.yml'],
    ['constructor: 1\n', 'f.yml:1:1: "constructor" is no key', 'Its keys are'],
    ['max-blob-size: 3 pounds\n', 'f.yml:1:16: "max-blob-size" is not a size', 'MiB'],
    ['threads: 0\n', 'f.yml:1:10: "threads" is not a number', 'from 1'],
    ['threads: 1.5\n', 'f.yml:1:10: "threads" is not a whole number', 'threads: 4'],
    ['history: all\n', 'f.yml:1:10: "history" is a map', 'since, until'],
    ['history:\n  since: someday\n', 'f.yml:2:10: "history.since" is not a date', 'YYYY-MM-DD'],
    [
      'history:\n  until: 2020-01-01\n  since: 2021-01-01\n',
      'f.yml:3:10: "history.since" is later than "history.until"',
      'earlier date',
    ],
    ['history:\n  since: @1\n', 'f.yml:2:10: a text cannot begin', 'quotes'],
    ['- a\n', 'f.yml:1:1: a configuration is a map', 'exclude'],
    ['exclude: [a]\ninclude: *y\n', 'f.yml:2:10: "include" is an alias', 'value out'],
    ['exclude: &x [a]\ninclude: *x\n', 'f.yml:2:10: "include" is an alias', 'value out'],
    ['exclude: [a\nnotes: true\n', 'f.yml:2:1: a bracket is not closed', 'Close what was opened'],
    ['notes: true\n\texclude: [a]\n', 'f.yml:2:1', ''],
    ['notes: true\n---\nnotes: false\n', 'f.yml:2:1: a second document', 'three hyphens'],
    ['notes: !!js/regexp /a/\n', 'f.yml:1:8', ''],
    ['? [a, b]\n: c\n', 'f.yml:1:3: this is no key', ''],
    ['[[[[', 'f.yml:1:', ''],
  ])('says what is wrong with %j', (text, message, mend) => {
    const fault = faultOf(text);
    expect(fault.code).toBe('bad-configuration');
    expect(fault.message).toContain(message);
    expect(fault.mend).toContain(mend);
    expect(fault.mend).toMatch(/\.$/);
  });

  test.each([
    ['comments: none', ['none']],
    ['comments: []', ['none']],
    ['comments: Gitleaks', ['gitleaks']],
    ['addresses: [private, loopback]', ['private', 'loopback']],
    ['extends: ./a.yml', ['./a.yml']],
    ['baseline: none', 'none'],
    ['suppressed: false', false],
    ['include: ["!src/old/", src/]', ['!src/old/', 'src/']],
    ['include: []', []],
  ])('%s', (text, value) => {
    expect(Object.values(parse(text).values)).toEqual([value]);
  });

  test('what is nested too deeply is told before anything goes that deep, whatever it is made of', () => {
    const rows = Array.from({ length: 300 }, (_, depth) => ' '.repeat(depth));
    const texts = [
      ...['[', '{a: ', '- ', '? ', '[{a: ', '- ? ', '[ "]", '].map((part) =>
        part.repeat(60_000 / part.length),
      ),
      ...['a:', '-', '?'].map((part) => rows.map((indent) => `${indent}${part}`).join('\n')),
      ...['- - ', '[[ '].map((part) => rows.map((indent) => `${indent}${part}`).join('\n')),
    ];
    for (const text of [
      ...texts,
      ...texts.map((one) => `exclude: ${one}`),
      ...texts.map((one) => `${one}\nb`),
    ]) {
      const { message } = faultOf(text);
      expect(message).toMatch(/^f\.yml:\d+:\d+: /);
    }
    expect(faultOf(texts[0] ?? '').message).toBe('f.yml:1:41: this is nested too deeply');
  });

  test('does not repeat what could be a secret', () => {
    const pasted = expand('{base62*8}', 'pasted');
    for (const text of [
      `${pasted}7733: a\n`,
      `notes: ${pasted}\n`,
      `fail-on: ${pasted}\n`,
      `only: [${pasted}44444]\n`,
      `exclude: "${pasted}\n`,
      `history: { since: ${pasted} }\n`,
      `a: *${pasted}\n`,
    ]) {
      const { message, mend } = faultOf(text);
      expect(`${message} ${mend}`).not.toContain(pasted);
    }
  });

  const placed = /^f\.yml:[1-9]\d*:[1-9]\d*: \S/;

  test('any text gives values or a fault with a place, and never another exception', () => {
    const tokens = fc.constantFrom(
      ...[
        'exclude',
        'history',
        'since',
        'severities',
        'only',
        'github',
        'high',
        ': ',
        ':\n',
        '\n',
        '  ',
        '- ',
        '\t',
      ],
      ...[
        '[',
        ']',
        '{',
        '}',
        ', ',
        '"',
        "'",
        '&a ',
        '*a',
        '!',
        '!!str ',
        '|\n',
        '>-\n',
        '? ',
        '#',
        '---\n',
        '...',
        '%',
      ],
      ...[
        'true',
        '12',
        '1.5',
        '0x1F',
        '.nan',
        'null',
        '~',
        '<<: ',
        '@',
        '`',
        '\u0000',
        '\ufeff',
        '\ud800',
        '\u2028',
        'é',
      ],
    );
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(tokens, { maxLength: 30 }).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        try {
          expect(parse(text).values).toBeTypeOf('object');
        } catch (error) {
          if (!(error instanceof Fault)) throw error;
          expect(error.message).toMatch(placed);
        }
      }),
      { numRuns: 3000 },
    );
  });

  test('a line that is broken somewhere has a place inside the text', () => {
    fc.assert(
      fc.property(fc.nat(whole.length), tokenOrNot, (at, token) => {
        const text = `${whole.slice(0, at)}${token}${whole.slice(at)}`;
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
      { numRuns: 1000 },
    );
  });
});

const tokenOrNot = fc.constantFrom('[', '"', ': ', '\n', '\t', '}', '- ', 'x', '*', '&', '#', '|');
