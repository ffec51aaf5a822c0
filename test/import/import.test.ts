// The readers of other programs' files, on documents written here from the fields that those programs document.
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linearRegex } from '../../src/config/linear-regex.ts';
import { excludeFilter } from '../../src/config/path-filter.ts';
import { configurationYaml } from '../../src/import/configuration-yaml.ts';
import { readDetectSecretsBaseline } from '../../src/import/detect-secrets-baseline.ts';
import { foreignFile } from '../../src/import/foreign-kind.ts';
import { readGitleaksConfig } from '../../src/import/gitleaks-config.ts';
import { readGitleaksIgnore } from '../../src/import/gitleaks-ignore.ts';
import { readGitleaksReport } from '../../src/import/gitleaks-report.ts';
import { globsOf } from '../../src/import/path-globs.ts';
import { examplesOf } from '../../src/import/pattern-example.ts';
import { withSecretGroup } from '../../src/import/secret-group.ts';
import { Fault } from '../../src/model/fault.ts';
import { expand } from '../support/samples.ts';

const commit = '0123456789abcdef0123456789abcdef01234567';
const sha1 = (text: string) => createHash('sha1').update(text).digest('hex');

describe('a baseline of gitleaks', () => {
  test('names secrets by their hash, and places where they were masked', () => {
    const { records, left } = readGitleaksReport([
      { RuleID: 'a', File: './src\\x.ts', StartLine: 3, Commit: commit, Secret: 'value', Fingerprint: 'f' },
      { RuleID: 'b', File: 'y.ts', StartLine: 4, Commit: '', Secret: 'REDACTED' },
      { RuleID: 'c', File: 'z.ts', StartLine: 5, Secret: 'val...' },
      { Description: 'nothing' },
      7,
    ]);
    expect(records.map(({ path, line, commit: at, secretSha1 }) => [path, line, at, secretSha1])).toEqual([
      ['src/x.ts', 3, commit, sha1('value')],
      ['y.ts', 4, null, null],
      ['z.ts', 5, null, null],
    ]);
    expect(records[0]?.label).toBe('src/x.ts:3 (a)');
    expect(left.map(({ what }) => what)).toEqual(['item 4', 'item 5']);
  });
});

describe('a .gitleaksignore', () => {
  test('has a fingerprint a line', () => {
    const text = `# why\n${commit}:a b/c:d.ts:rule-id:12\nfile.ts:rule:3 # that one\n\nno fingerprint\n`;
    const { records, left } = readGitleaksIgnore(text);
    expect(records.map(({ path, line, commit: at }) => [path, line, at])).toEqual([
      ['a b/c:d.ts', 12, commit],
      ['file.ts', 3, null],
    ]);
    expect(left).toEqual([{ what: 'line 5', why: 'it is no fingerprint (COMMIT:FILE:RULE:LINE)' }]);
  });
});

describe('a baseline of detect-secrets', () => {
  test('keeps what an audit said', () => {
    const one = (more: object) => ({
      type: 'Secret Keyword',
      line_number: 2,
      hashed_secret: sha1('x'),
      ...more,
    });
    const { records, left } = readDetectSecretsBaseline({
      results: {
        'a.py': [one({}), one({ is_secret: false }), one({ is_secret: true })],
        'b.pem': [one({ type: 'Private Key' })],
      },
    });
    expect(records.map(({ path, state, secretSha1 }) => [path, state, secretSha1])).toEqual([
      ['a.py', 'accepted-risk', sha1('x')],
      ['a.py', 'false-positive', sha1('x')],
      ['b.pem', 'accepted-risk', null],
    ]);
    expect(left.map(({ what }) => what)).toEqual(['a.py:2 (Secret Keyword)']);
  });
});

test('what detect-secrets did not look at is told, in both forms of its baseline', () => {
  const results = {};
  const old = { results, exclude: { files: '^.secrets.baseline$', lines: null } };
  expect(readDetectSecretsBaseline(old).left).toEqual([]);
  const told = ({ left }: ReturnType<typeof readDetectSecretsBaseline>) =>
    left.map(({ what, why }) => `${what}: ${why}`);
  const older = { results, exclude: { files: String.raw`^docs/.*\.md$`, lines: 'sha' } };
  expect(told(readDetectSecretsBaseline(older))).toEqual([
    String.raw`excluded files "^docs/.*\.md$": name such files under "exclude" of the configuration: 'docs/**/*.md'`,
    'excluded lines, expression 1: nothing in the configuration can say it of lines',
  ]);
  const filters = 'detect_secrets.filters.regex.should_exclude_';
  const filtered = {
    results,
    filters_used: [
      { path: 'detect_secrets.filters.allowlist.is_line_allowlisted' },
      { path: `${filters}file`, pattern: ['vendor/', 'a(?=b)'] },
      { path: `${filters}secret`, pattern: ['^test', 'sesame'] },
    ],
  };
  expect(told(readDetectSecretsBaseline(filtered))).toEqual([
    `excluded files "vendor/": name such files under "exclude" of the configuration: '**/*vendor/**'`,
    'excluded files "a(?=b)": name such files under "exclude" of the configuration',
    expect.stringMatching(/^excluded secrets, expression 1: an entry of "allow" .* "values"$/),
    // What was excluded as a value is no less one.
    expect.not.stringContaining('sesame'),
  ]);
});

test('an allowlist of older versions, and one for the most general rule', () => {
  const table = {
    whitelist: { files: ['^vendor/'], commits: [commit] },
    allowlists: [{ description: 'made up', targetRules: ['generic-api-key'], stopwords: ['dummy'] }],
  };
  const { allow, left } = readGitleaksConfig(table, new Set(['generic.secret', 'generic.password', 'a.b']));
  expect(left).toEqual([]);
  expect(allow.map(({ patterns, paths, values, commits }) => ({ patterns, paths, values, commits }))).toEqual(
    [
      { patterns: ['generic.secret', 'generic.password'], paths: [], values: ['(?i)dummy'], commits: [] },
      { patterns: null, paths: ['vendor/**'], values: [], commits: [commit] },
    ],
  );
});

describe('what a file is', () => {
  test('is told by its name where nothing in it tells', () => {
    expect(foreignFile('# none so far\n', null, 'a/.gitleaksignore').kind).toBe('gitleaksignore');
    expect(foreignFile('', null, 'C:\\x\\.gitleaks.toml').kind).toBe('gitleaks-config');
    expect(foreignFile('[whitelist]\nfiles = []\n', null).kind).toBe('gitleaks-config');
    expect(() => foreignFile('{', null, '.secrets.baseline')).toThrow('cannot be read as detect-secrets');
  });

  test('is told by what is in it', () => {
    expect(foreignFile('[]', null).kind).toBe('gitleaks-baseline');
    expect(foreignFile('{"results": {}}', null).kind).toBe('detect-secrets');
    expect(foreignFile(`${commit}:a:b:1\n`, null).kind).toBe('gitleaksignore');
    expect(foreignFile('title = "x"\n[[rules]]\nid = "a"\n', null).kind).toBe('gitleaks-config');
    expect(foreignFile('[extend]\nuseDefault = true\n', null).kind).toBe('gitleaks-config');
  });

  test('is a fault where it is none, without a word of it', () => {
    for (const [text, from] of [
      ['hello there', null],
      ['[[rules]\nsecret-text', null],
      ['{"results": 7}', 'detect-secrets'],
      ['{"a": secret-text', 'gitleaks-baseline'],
    ] as const) {
      expect(() => foreignFile(text, from)).toThrow(Fault);
      expect(() => foreignFile(text, from)).not.toThrow(/secret-text/);
    }
  });

  test('never crashes', () => {
    fc.assert(
      fc.property(fc.string(), fc.jsonValue(), (text, value) => {
        for (const one of [text, JSON.stringify(value), `[[rules]]\n${text}`]) {
          try {
            foreignFile(one, null);
          } catch (error) {
            expect(error).toBeInstanceOf(Fault);
          }
        }
        readGitleaksReport(value);
        readDetectSecretsBaseline(value);
        readGitleaksIgnore(text);
      }),
    );
  });
});

describe('a configuration of gitleaks', () => {
  const toml = String.raw`
title = "ours"
[extend]
useDefault = true
path = "other.toml"
disabledRules = ["vendor-token", "unheard-of"]

[[rules]]
id = "Initech_Key"
description = "Initech key"
regex = '''(?i)(key|token)=["']([a-z0-9]{32})["']'''
secretGroup = 2
entropy = 3.5
keywords = ["key=", "token=", "k"]
tags = ["Initech", "key"]
  [[rules.allowlists]]
  description = "samples"
  condition = "AND"
  paths = ['''^samples/''']
  regexes = ['''^0000''']

[[rules]]
id = "only-paths"
path = '''\.pem$'''

[[rules]]
id = "no-keywords"
regex = '''abc[0-9]+'''

[[rules]]
id = "vendor-token"
regex = '''vendor_[a-z]+'''

[[allowlists]]
description = "generated"
paths = ['''(^|/)package-lock\.json$''', '''a(?=b)''']
regexes = ['''219-09-9999''']
stopwords = ["example+"]
commits = ["${commit}", "zz"]

[[allowlists]]
condition = "AND"
regexTarget = "line"
regexes = ['''noqa''']
paths = ['''vendor/''']
[[allowlists]]
targetRules = ["only-paths"]
stopwords = ["x"]
`;
  const read = () => {
    const file = foreignFile(toml, null);
    if (file.kind !== 'gitleaks-config') throw new Error('it is none');
    return readGitleaksConfig(file.table, new Set(['vendor.token']));
  };

  test('becomes patterns, entries and exceptions', () => {
    const { patterns, allow, except } = read();
    expect(patterns).toEqual([
      {
        id: 'imported.initech-key',
        title: 'Initech key',
        keywords: ['key=', 'token='],
        regex: `(?i)(key|token)=["'](?<secret>[a-z0-9]{32})["']`,
        entropy: 3.5,
        tags: ['initech', 'key'],
      },
    ]);
    expect(except).toEqual(['vendor.token']);
    expect(allow).toEqual([
      {
        name: 'samples',
        patterns: ['imported.initech-key'],
        when: 'all',
        paths: ['samples/**'],
        values: ['^0000'],
        commits: [],
      },
      {
        name: 'generated',
        patterns: null,
        when: 'any',
        paths: ['**/package-lock.json'],
        values: ['219-09-9999', String.raw`(?i)example\+`],
        commits: [commit],
      },
    ]);
  });

  test('tells what cannot be carried over, item by item', () => {
    expect(read().left.map(({ what, why }) => `${what}: ${why}`)).toEqual([
      'rule "Initech_Key": its keywords of one or two characters are left out',
      'rule "only-paths": it looks at paths alone, which patterns of your own do not',
      'rule "no-keywords": it has no keyword of three ASCII characters or more, of which one stands in every match',
      'rule "vendor-token": vendor.token of the catalogue is in its place',
      'allowlist "generated": "a(?=b)" is no expression that globs can say',
      'allowlist "generated": "zz" is no id of a commit',
      'allowlist "without a description": its expressions are held against the line, and values are held against the ' +
        'secret; since all conditions had to hold, the entry is left out',
      'allowlist "without a description": its rule "only-paths" has no counterpart',
      'extend.path: the file that it names is to be imported by itself',
      'disabled rule "unheard-of": no pattern of the catalogue is called so',
    ]);
  });

  test('is written as YAML', () => {
    const { patterns, allow, except } = read();
    const text = configurationYaml({
      patterns: patterns.map((entry) => ({ entry: { ...entry, examples: null }, waits: 'no example' })),
      allow: allow.map((entry) => ({ entry, waits: null })),
      except,
    });
    expect(text).toContain('except:\n  - vendor.token\n');
    expect(text).toContain('    when: any\n    paths:\n      - "**/package-lock.json"\n');
    expect(text).toContain('#     checks: [{ entropy: 3.5 }]\n');
    expect(text).toContain('#       match: [] # to be filled in\n');
    expect(text).toMatch(
      /\n# patterns:\n# "imported\.initech-key": no example\. Fill in .+\n# {3}- id: imported\./,
    );
    // An entry for it alone names it in a comment, and is to be one.
    expect(text).toContain('  - name: "samples"\n    patterns:\n      - "imported.initech-key"\n');
  });
});

describe('an example', () => {
  test('is made of a simple expression', () => {
    for (const [expression, made] of [
      ['acme_[a-z0-9]{32}', 'acme_{lowerdigits*32}'],
      [String.raw`\b(?P<secret>acme\.[A-Za-z0-9_-]{20,40})\b`, 'acme.{base62*20}'],
      ['(?i)key-[a-f0-9]{16}', 'key-{hex*16}'],
      [String.raw`t:\d{12,}`, 't:{digits*12}'],
    ] as const) {
      expect(examplesOf(expression)?.match, expression).toBe(made);
      const { match = '', skip = '' } = examplesOf(expression) ?? {};
      expect(linearRegex(expression, '').test(expand(match)), expression).toBe(true);
      expect(linearRegex(expression, '').test(expand(skip)), expression).toBe(false);
    }
  });

  test('is made of no other', () => {
    for (const expression of [
      '[a-z]{9}',
      'a[a-z]{2}',
      'a_[a-z]{9}x',
      '(a|b)_[a-z]{9}',
      '(ab)?_[a-z]{9}',
      'a_[_-]{20}',
      'a_[a-z]+',
      'a_[z-a]{9}',
      '',
    ]) {
      expect(examplesOf(expression), expression).toBeNull();
    }
  });
});

describe('a group by its number', () => {
  test('gets the name', () => {
    expect(withSecretGroup('a(b)(c)', 2)).toBe('a(b)(?<secret>c)');
    expect(withSecretGroup(String.raw`\((?:x)[(](?P<k>v)`, 1)).toBe(String.raw`\((?:x)[(](?<secret>v)`);
    expect(withSecretGroup('[]()](x)', 1)).toBe('[]()](?<secret>x)');
    expect(withSecretGroup('a', 0)).toBe('a');
    expect(withSecretGroup('a', 1)).toBeNull();
  });
});

describe('an expression for paths', () => {
  const paths = [
    'go.sum',
    'a/go.sum',
    'a/go.sum.bak',
    'test/x.ts',
    'a/test/b/x.ts',
    'mytest/x.ts',
    'vendor/a/b.js',
    'src/vendored.js',
    'a.json',
    'b/c.json',
    'c.jsonl',
    'docs/a/readme.md',
    'docs/readme.md',
    'package-lock.json',
    'x/yarn.lock',
    'a/package-lock.json',
    'fixtures/a.json',
    'x/fixtures/b/c.json',
    'tests/x.tsx',
    'a/tests/y.ts',
    'a/x.go',
    'a/x_test.go',
    'docs/v2/x.md',
    '.env.example',
    'a/.env.example',
    'compose.yml',
    'b/compose.yaml',
    'docs/.md',
    'src/__tests__/deep/er/a.test.tsx',
  ];

  test('takes the same paths as its globs', () => {
    for (const expression of [
      'go.sum',
      String.raw`^go\.sum$`,
      String.raw`(^|/)go\.sum$`,
      '(?:^|/)test/',
      'test/',
      '^test/',
      '/test/',
      String.raw`.*\.json$`,
      String.raw`\.json$`,
      '^vendor/.*',
      String.raw`^docs/[^/]+/readme\.md$`,
      String.raw`(package-lock\.json|yarn\.lock)$`,
      '(vendor|docs)/',
      String.raw`^package-lock\.json$`,
      String.raw`^\.env\.example$`,
      String.raw`docs/.*\.md$`,
      String.raw`docs/.*\.md`,
      String.raw`^docs/.*/.*\.md$`,
      '.*/fixtures/',
      String.raw`.*/fixtures/.*\.json$`,
      String.raw`(^|/)__tests__/.*\.tsx?$`,
      'tests?/',
      String.raw`.*_test\.go$`,
      String.raw`\.ya?ml$`,
      String.raw`docs/v\d/`,
      String.raw`\.[jt]sx?$`,
      'src.*test',
      String.raw`.+\.lock`,
      '^a/.+',
      '(.*/)?fixtures/',
      '^(?:.*/)?fixtures/',
      String.raw`^a/[^/]+\.go$`,
    ]) {
      const globs = globsOf(expression);
      expect(globs, expression).not.toBeNull();
      const taken = paths.filter(excludeFilter(globs ?? []));
      expect(taken, `${expression} as ${globs?.join(' ')}`).toEqual(
        paths.filter((path) => new RegExp(expression).test(path)),
      );
    }
  });

  test('is left where globs cannot say it', () => {
    for (const expression of [
      'a(?=b)',
      'a+b',
      '[a-z]+x',
      'x{2}',
      '',
      '.*',
      'a??b',
      '(a|b)?c',
      String.raw`\w`,
    ]) {
      expect(globsOf(expression), expression).toBeNull();
    }
  });
});
