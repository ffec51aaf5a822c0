// What is made of a configuration of gitleaks is taken as it is, whatever its rules and allowlists say.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allPatterns } from '../../patterns/index.ts';
import { checkPatterns } from '../../src/check/check-patterns.ts';
import { importConfiguration } from '../../src/cli/import-configuration.ts';
import { ownPatternOf } from '../../src/config/resolve-entries.ts';
import type { Table } from '../../src/import/json-value.ts';
import { readConfiguration } from '../../src/scan/read-configuration.ts';

async function imported(table: Table) {
  const { text, told } = await importConfiguration(table);
  const { values } = await readConfiguration({ path: 'leakline.yml', text, extended: [] });
  return { text, told, values };
}

const simple = { id: 'acme', regex: 'acme_[a-z0-9]{32}', keywords: ['acme_'], description: 'Acme token.' };
const other = { id: 'other', regex: 'other(_[a-z]+|-[0-9]+)x', keywords: ['other'] };

describe('an imported configuration', () => {
  test('has patterns in force whose examples are proven, and others as comments', async () => {
    const { text, told, values } = await imported({ extend: { useDefault: true }, rules: [simple, other] });
    expect(values.patterns?.map(({ id, title, examples }) => [id, title, examples.match[0]?.text])).toEqual([
      ['imported.acme', 'Acme token', 'acme_{lowerdigits*32}'],
    ]);
    const own = (values.patterns ?? []).map(ownPatternOf);
    expect(checkPatterns([...allPatterns, ...own], own)[0]?.problems).toEqual([]);
    expect(text).toContain('\n#   - id: imported.other\n');
    expect(told).toEqual([
      '1 of 2 patterns is in force, proven by examples made for this.',
      '1 of 2 patterns is written as comments, to be filled in:',
      '  imported.other: no example can be made from its expression',
      'Fill in "examples", take the "# " away from the lines, and run "leakline patterns check".',
    ]);
  }, 60_000);

  test('is taken once its comments are filled in', async () => {
    const { text } = await importConfiguration({ rules: [other] });
    expect((await imported({ rules: [other] })).values).toEqual({});
    const filled = text
      .split('\n')
      .map((line) => line.replace(/^# (?=patterns:| {2})/, ''))
      .join('\n')
      .replace('match: []', 'match: [other_abcx]')
      .replace('skip: []', 'skip: [other_x]');
    const { values } = await readConfiguration({ path: 'leakline.yml', text: filled, extended: [] });
    expect(values.patterns?.map(({ id }) => id)).toEqual(['imported.other']);
  }, 60_000);

  test('has entries of what is a comment as comments, and what would disarm a pattern', async () => {
    const { text, told, values } = await imported({
      rules: [simple, { ...other, allowlists: [{ description: 'fixtures', paths: ['^fixtures/'] }] }],
      allowlists: [
        { description: 'all', regexes: ['.*'] },
        { description: 'both', targetRules: ['acme', 'other'], paths: ['^docs/'] },
        { description: 'numbers', regexes: ['^219-09-9999$'] },
      ],
    });
    expect(values.allow?.map(({ name, patterns }) => [name, patterns])).toEqual([
      ['both', ['imported.acme']],
      ['numbers', undefined],
    ]);
    expect(text).toContain('\n#       - "imported.other"\n');
    expect(told).toContain('  "fixtures": the patterns that it is for are comments');
    expect(told.find((line) => line.startsWith('  "all": '))).toContain('disarms');
  }, 60_000);

  test('has a pattern as a comment whose example proves nothing', async () => {
    for (const more of [
      { keywords: ['elsewhere'] },
      { entropy: 7.5 },
      { regex: 'acme_[0-9]{6}', entropy: 4 },
    ]) {
      const { told, values } = await imported({ rules: [{ ...simple, ...more }] });
      expect(values.patterns).toBeUndefined();
      expect(told.join('\n')).toContain('imported.acme: the example made for it proves nothing, ');
    }
  }, 60_000);

  test('is taken whatever stands in it', async () => {
    const words = fc.oneof(
      fc.string({ maxLength: 12 }),
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.constantFrom('', ' ', 'a', '.*', '^', '(?i)x', 'acme_', 'x\ny', '\u2028', '\ud800', 'a'.repeat(300)),
    );
    const list = fc.array(words, { maxLength: 3 });
    const allowlist = fc.record(
      {
        description: words,
        condition: fc.constantFrom('AND', 'OR'),
        paths: fc.oneof(list, fc.constant(['^vendor/', '(^|/)a\\.b$'])),
        regexes: list,
        stopwords: list,
        commits: fc.constantFrom([], ['0123456789abcdef'], ['z']),
        targetRules: fc.constantFrom([], ['acme'], ['acme', 'r'], ['none']),
        regexTarget: fc.constantFrom('secret', 'line'),
      },
      { requiredKeys: [] },
    );
    const rule = fc.record(
      {
        id: fc.oneof(words, fc.constantFrom('acme', 'r')),
        description: words,
        regex: fc.oneof(
          words,
          fc.constantFrom('acme_[a-z0-9]{20}', 'acme_([0-9]{8})', 'r_\\w{30,}', '(a|b)+'),
        ),
        secretGroup: fc.constantFrom(0, 1, 7),
        keywords: fc.oneof(list, fc.constantFrom(['acme_'], ['acme_', 'acme_'], ['   '], ['r_a', 'ACME'])),
        entropy: fc.constantFrom(0, 0.01, 3, 5.5, 99, -1),
        tags: list,
        allowlists: fc.array(allowlist, { maxLength: 1 }),
      },
      { requiredKeys: [] },
    );
    const disabledRules = fc.constantFrom([], ['github-app-token', 'github-app-token', 'x']);
    const tables = fc.record({
      rules: fc.array(rule, { maxLength: 4 }),
      allowlists: fc.array(allowlist, { maxLength: 2 }),
      extend: fc.record({ disabledRules }),
    });
    await fc.assert(
      fc.asyncProperty(tables, async (table) => {
        const { text, told, values } = await imported(table);
        const comments = text.match(/^# {3}- id: /gm)?.length ?? 0;
        const inForce = values.patterns?.length ?? 0;
        const count = `${comments} of ${comments + inForce} pattern`;
        expect(told.some((line) => line.startsWith(count) && line.includes('comments'))).toBe(comments > 0);
      }),
      { numRuns: 40 },
    );
  }, 120_000);
});
