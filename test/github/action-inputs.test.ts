// The inputs and outputs of the action are the same in action.yml, in what reads them, and where users look them up.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

const root = fileURLToPath(new URL('../../', import.meta.url));
const read = (name: string) => readFileSync(join(root, name), 'utf8');
const action = parse(read('action.yml')) as {
  inputs: Record<string, object>;
  outputs: Record<string, object>;
};
const inputs = Object.keys(action.inputs).sort();
const outputs = Object.keys(action.outputs).sort();

test('what is read is an input, and every input is read', () => {
  const source = read('src/action/inputs.ts');
  const names = [...source.matchAll(/\b(?:getInput|oneOf|flag|wish)\('([a-z-]+)'/g)].map((found) => found[1]);
  expect([...new Set(names)].sort()).toEqual(inputs);
});

test('what is set is an output, and every output is set', () => {
  const source = read('src/action/sinks.ts');
  const names = [...source.matchAll(/\bsetOutput\('([a-z-]+)'/g)].map((found) => found[1] ?? '');
  const severities = ['critical', 'high', 'medium', 'low'];
  expect([...new Set([...names, ...severities])].sort()).toEqual(outputs);
});

test.each(inputs)('the README has the input %s in its table', (name) => {
  const rows = read('README.md')
    .split('\n')
    .filter((line) => line.startsWith('| `'));
  expect(rows.some((row) => row.split(' | ')[0]?.includes(`\`${name}\``))).toBe(true);
});

test.each(['README.md', 'docs/github.md'])('%s lists every output', (name) => {
  const line = /Outputs\**: ([^.]*)\./.exec(read(name))?.[1] ?? '';
  expect([...line.matchAll(/`([a-z-]+)`/g)].map((found) => found[1]).sort()).toEqual(outputs);
});

test.each([
  'security-events: write',
  'checks: write',
  'pull-requests: write',
  'pull-requests: read',
  'contents: read',
])('docs/github.md says what %s is for', (permission) => {
  const rows = read('docs/github.md')
    .split('\n')
    .filter((line) => line.startsWith('| '));
  expect(rows.some((row) => row.split(' | ')[1]?.includes(permission))).toBe(true);
});

test.each(['upload-sarif', 'check-run', 'comment', 'review', 'pull-request-texts'])(
  'docs/github.md has the permission that %s takes',
  (input) => {
    const rows = read('docs/github.md')
      .split('\n')
      .filter((line) => line.startsWith('| '));
    expect(rows.some((row) => row.split(' | ')[0]?.includes(`\`${input}`))).toBe(true);
  },
);
