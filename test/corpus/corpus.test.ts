// The labelled corpus: what it holds, and that detection has not become worse on it. `npm run corpus` prints the figures;
// docs/detection.md keeps them.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type LabelledCase, measure } from '../../src/check/measure.ts';
import { expand } from '../../src/check/samples.ts';

const folder = new URL('./', import.meta.url);
const templates = readdirSync(folder)
  .filter((name) => name.endsWith('.jsonl'))
  .flatMap((name) =>
    readFileSync(new URL(name, folder), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line): LabelledCase => ({ type: name.slice(0, -'.jsonl'.length), ...JSON.parse(line) })),
  );

describe('the labelled corpus', () => {
  it('has at least 600 true and 1,200 false lines over 40 file types, none twice', () => {
    expect(templates.filter(({ leak }) => leak).length).toBeGreaterThanOrEqual(600);
    expect(templates.filter(({ leak }) => !leak).length).toBeGreaterThanOrEqual(1200);
    expect(new Set(templates.map(({ type }) => type)).size).toBeGreaterThanOrEqual(40);
    expect(new Set(templates.map(({ text }) => text)).size).toBe(templates.length);
  });

  it('is found and left alone as well as docs/detection.md says', () => {
    const cases = templates.map((one) => ({ ...one, text: expand(one.text) }));
    const { all, errors } = measure(cases, 'low');
    const worst = errors.map(({ one, found }) => `${one.path}: ${one.why} ${found.join(' ')}`).join('\n');
    expect(all.trueFound / all.trueCount, worst).toBeGreaterThanOrEqual(0.9);
    expect(all.falseFound / all.falseCount, worst).toBeLessThanOrEqual(0.01);
  });
});
