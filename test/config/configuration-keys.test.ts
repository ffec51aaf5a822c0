// The one definition of what a configuration may hold, and what is made of it: the schema, the file of `leakline init`.
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { allPatterns } from '../../patterns/index.ts';
import { changesOf } from '../../src/config/compare-configurations.ts';
import { definitionOf, keyNames, typedOf } from '../../src/config/configuration-keys.ts';
import { configurationSchema } from '../../src/config/configuration-schema.ts';
import { configurationTemplate } from '../../src/config/configuration-template.ts';
import { layeredOptions } from '../../src/config/layered-options.ts';
import { nearestName } from '../../src/config/nearest-name.ts';
import { overriddenSeverity } from '../../src/config/override-severity.ts';
import { parseConfiguration } from '../../src/config/parse-configuration.ts';
import { PatternNames } from '../../src/config/pattern-names.ts';

const parse = (text: string) =>
  parseConfiguration(text, 'f.yml', { catalogue: new PatternNames(allPatterns), extended: new Set() });
const validate = new Ajv({ allowUnionTypes: true }).compile(configurationSchema());

describe('the schema', () => {
  test('is published as it is made: npm run schema', () => {
    const file = readFileSync(new URL('../../schema/leakline.schema.json', import.meta.url), 'utf8');
    expect(file).toBe(`${JSON.stringify(configurationSchema(), null, 2)}\n`);
  });

  test('takes what is taken, and refuses other keys and types', () => {
    for (const text of ['', 'notes: true', 'history: { since: 2020-01-01 }', 'severities: { github: low }']) {
      expect(() => parse(text)).not.toThrow();
      expect(validate(parseYaml(text))).toBe(true);
    }
    for (const text of ['nots: true', 'notes: 1', 'history: { x: 1 }', 'exclude: a', 'confidence: sure']) {
      expect(() => parse(text)).toThrow();
      expect(validate(parseYaml(text))).toBe(false);
    }
  });

  test('every key has its default and an example in the documentation', () => {
    const page = readFileSync(new URL('../../docs/configuration.md', import.meta.url), 'utf8');
    for (const key of keyNames) expect(page).toContain(`| \`${key}\` |`);
  });
});

describe('the file that leakline init writes', () => {
  test('says nothing as it is', () => {
    expect(parse(configurationTemplate()).values).toEqual({});
  });

  test('is a whole configuration without its comment signs, and each key of it alone', () => {
    const open = configurationTemplate().replace(/^# (?!yaml-language)/gm, '');
    const { values } = parse(open);
    expect(Object.keys(values).sort()).toEqual([...keyNames].sort());
    for (const key of keyNames) {
      const { example } = definitionOf(key);
      expect(values[key]).toEqual(
        typeof example === 'number' || Array.isArray(example) ? example : expect.anything(),
      );
    }
    expect(validate(parseYaml(open))).toBe(true);
    const blocks = configurationTemplate().split(/\n\n/).slice(1);
    for (const block of blocks.filter((one) => !/^# {3}/m.test(one) || one.includes('severities')))
      expect(Object.keys(parse(block.replace(/^# /gm, '')).values)).toHaveLength(1);
  });

  test('has no long line', () => {
    for (const line of configurationTemplate().split('\n').slice(1)) expect(line.length).toBeLessThan(130);
  });
});

describe('options of several places', () => {
  const configuration = parse('fail-on: high\nexclude: [a, b]\nhistory:\n  since: 2021-01-01\n');
  const named = (option: string) => `--${option}`;

  test('what was typed beats the file, whole', () => {
    const { typed, origins } = layeredOptions(
      { exclude: ['c'], failOn: '', notes: false },
      named,
      configuration,
    );
    expect(typed).toMatchObject({ exclude: ['c'], failOn: 'high', notes: false, since: '2021-01-01' });
    expect(Object.fromEntries(origins)).toEqual({
      exclude: '--exclude',
      failOn: 'f.yml:1',
      notes: '--no-notes',
      since: 'f.yml:4',
    });
  });

  test.each(keyNames.filter((key) => definitionOf(key).option !== null))(
    'of "%s" the flag counts before the file, and the file before nothing',
    (key) => {
      const { example, typed: field, option } = definitionOf(key);
      const [section, below] = key.split('.');
      const value = JSON.stringify(example);
      const file = parse(below === undefined ? `${key}: ${value}` : `${section}:\n  ${below}: ${value}`);
      const asText = typeof example === 'number' ? String(example) : example;
      const other = Array.isArray(example) ? ['other'] : 'other';
      const given = typeof example === 'boolean' ? !example : other;
      const ofFile = layeredOptions({}, named, file);
      expect(ofFile.typed).toEqual({ [field]: asText });
      expect(ofFile.origins.get(field)).toMatch(/^f\.yml:[12]$/);
      const ofFlag = layeredOptions({ [field]: given }, named, file);
      expect(ofFlag.typed).toEqual({ [field]: given });
      expect(ofFlag.origins.get(field)).toBe(given === false ? `--no-${option}` : `--${option}`);
    },
  );

  test('a message names the place that an option came from', () => {
    const { nameOf } = layeredOptions({ until: '2020-01-01' }, named, configuration);
    expect(nameOf('since')).toBe('"history.since" (f.yml:4)');
    expect(nameOf('until')).toBe('--until');
    expect(nameOf('threads')).toBe('--threads');
  });

  test('what a change has otherwise', () => {
    const after = parse('fail-on: low\nnotes: true\nexclude: [a, b]\n').values;
    expect(changesOf(configuration.values, after)).toEqual([
      { key: 'fail-on', change: 'changed', entries: [] },
      { key: 'notes', change: 'set', entries: [] },
      { key: 'history.since', change: 'taken out', entries: [] },
    ]);
    const [was, becomes] = ['a: x, b: y', 'b: z, c: y'].map((entries) => {
      const list = entries.split(', ').map((one) => one.split(': '));
      return parse(`allow: [${list.map(([name, path]) => `{name: ${name}, paths: [${path}]}`).join(', ')}]`)
        .values;
    });
    expect(changesOf(was ?? {}, becomes ?? {})).toEqual([
      { key: 'allow', change: 'changed', entries: ['"a" taken out', '"b" changed', '"c" set'] },
    ]);
    expect(changesOf(after, after)).toEqual([]);
    expect(typedOf(after)).toEqual({ failOn: 'low', notes: true, exclude: ['a', 'b'] });
  });
});

describe('severities', () => {
  const pattern = allPatterns.find(({ id }) => id === 'github.personal-access-token');
  if (pattern === undefined) throw new Error('no such pattern');
  const one = { ...pattern, severity: 'high', tags: ['forge', 'cloud'] } as const;

  test('the id counts before the provider, the family and tags', () => {
    const given = { [one.id]: 'low', github: 'medium', credential: 'critical', forge: 'critical' } as const;
    expect(overriddenSeverity(one, 'high', given)).toBe('low');
    expect(overriddenSeverity(one, 'high', { github: 'medium', credential: 'critical' })).toBe('medium');
    expect(overriddenSeverity(one, 'high', { credential: 'note', forge: 'critical' })).toBe('note');
    expect(overriddenSeverity(one, 'high', { forge: 'low', cloud: 'critical' })).toBe('critical');
    expect(overriddenSeverity(one, 'high', { gitlab: 'low' })).toBe('high');
  });

  test('what is milder by its context stays so, and a finding becomes a note by a word of the user alone', () => {
    expect(overriddenSeverity(one, 'medium', { github: 'critical' })).toBe('high');
    expect(overriddenSeverity(one, 'low', { github: 'low' })).toBe('low');
    expect(overriddenSeverity(one, 'note', { github: 'critical' })).toBe('note');
    expect(overriddenSeverity(one, 'low', { github: 'note' })).toBe('note');
  });
});

describe('nearestName', () => {
  test('takes what is little changed, and nothing else', () => {
    const names = ['exclude', 'include', 'notes', 'fail-on'];
    expect(nearestName('exlcude', names)).toBe('exclude');
    expect(nearestName('Fail_On', names)).toBe('fail-on');
    expect(nearestName('note', names)).toBe('notes');
    expect(nearestName('zzz', names)).toBeNull();
    expect(nearestName('a'.repeat(1000), names)).toBeNull();
  });

  test('a name is the nearest to itself', () => {
    fc.assert(fc.property(fc.constantFrom(...keyNames), (name) => nearestName(name, keyNames) === name));
  });
});
