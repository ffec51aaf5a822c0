// The workflows of this repository keep to what they advise (docs.github.com, "Secure use reference"): actions pinned by
// the id of a commit, no more permissions than needed, no text of a stranger in a script.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const folder = fileURLToPath(new URL('../../.github/workflows/', import.meta.url));
const files = readdirSync(folder).filter((name) => /\.ya?ml$/.test(name));

test('there are some', () => {
  expect(files).toEqual(['check.yml', 'nightly.yml', 'release.yml']);
});

describe.each(files)('field 28: %s', (name) => {
  const text = readFileSync(join(folder, name), 'utf8');
  const lines = text.split('\n');

  test('every action is pinned by the id of a commit, with its version beside it', () => {
    const uses = lines.filter((line) => /\buses:/.test(line) && !/uses: \.\//.test(line));
    expect(uses.length).toBeGreaterThan(0);
    for (const line of uses) expect(line).toMatch(/uses: [\w.-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  test('the workflow may read, and jobs say what more they need', () => {
    expect(text).toMatch(/^permissions:\n {2}contents: read$/m);
    expect(text).not.toMatch(/write-all|read-all/);
  });

  test('no credentials are left behind by a checkout', () => {
    const checkouts = text.split(/uses: actions\/checkout@/).slice(1);
    for (const step of checkouts) expect(step.split(/\n {6}- /)[0]).toContain('persist-credentials: false');
  });

  test('scripts take values from the environment alone', () => {
    const scripts = text.match(/^ +(?:- )?run: (?:\|\n(?: {10}.*\n?)+|.*)/gm) ?? [];
    for (const script of scripts) expect(script).not.toContain('${{');
  });
});

test('the action downloads nothing and names no other action', () => {
  const action = readFileSync(join(folder, '../../action.yml'), 'utf8');
  expect(action).toMatch(/^runs:\n {2}using: node24\n {2}main: dist\/action\.js\n$/m);
});
