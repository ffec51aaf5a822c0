// The catalogue as a page, a list and JSON.
import { expect, test } from 'vitest';
import { allPatterns } from '../../patterns/index.ts';
import { catalogueJson, catalogueMarkdown, catalogueText, patternText } from '../../src/report/catalogue.ts';

test('patterns/README.md is in step with the patterns', async () => {
  await expect(catalogueMarkdown(allPatterns)).toMatchFileSnapshot('../../patterns/README.md');
});

test('the list has a line for each pattern, sorted and aligned', () => {
  const lines = catalogueText(allPatterns).trimEnd().split('\n');
  const ids = lines.map((line) => line.split(' ')[0] ?? '');
  expect(ids).toEqual(allPatterns.map((pattern) => pattern.id).sort());
  expect(new Set(lines.map((line) => line.search(/ (?:critical|high|medium|low|note) /))).size).toBe(1);
});

test('the JSON is an array of the patterns with all their fields', () => {
  const values = JSON.parse(catalogueJson(allPatterns)) as Record<string, unknown>[];
  expect(values).toHaveLength(allPatterns.length);
  for (const pattern of allPatterns) {
    const value = values.find((one) => one['id'] === pattern.id);
    expect(Object.keys(value ?? {}).sort()).toEqual(Object.keys(pattern).sort());
    if (pattern.kind === 'regex') {
      expect(value?.['regex']).toEqual({ source: pattern.regex.source, flags: pattern.regex.flags });
    }
  }
});

test('one pattern tells what it is, what it is worth, how to mend it, and its source', () => {
  for (const pattern of allPatterns) {
    const text = patternText(pattern);
    for (const part of [pattern.title, pattern.description, pattern.remedy, ...pattern.references]) {
      expect(text).toContain(part);
    }
  }
});
