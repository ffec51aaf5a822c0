import { describe, expect, test } from 'vitest';
import { deploymentKindOf, linesOf } from '../../../src/doctor/texts/deployment-texts.ts';

describe('what a file says of how things are run', () => {
  test.each([
    ['Dockerfile', 'dockerfile'],
    ['docker/Dockerfile.prod', 'dockerfile'],
    ['alpine.Dockerfile', 'dockerfile'],
    ['Dockerfile-tools', 'dockerfile'],
    ['test/corpus/dockerfile.jsonl', null],
    ['Dockerfile.md', null],
    ['.env', 'environment'],
    ['deploy/prod.env', 'environment'],
    ['env.example', 'environment'],
    ['src/env.ts', null],
    ['start.sh', 'script'],
    ['Makefile', 'script'],
    ['docker/entrypoint', 'script'],
    ['etc/app.service', 'unit'],
    ['supervisor/conf.d/vnc.conf', 'unit'],
    ['Procfile', 'procfile'],
    ['config.yml', 'configuration'],
    ['deep/down/config.toml', 'configuration'],
    ['deep/down/data.json', null],
    ['package.json', 'configuration'],
    ['package-lock.json', null],
    ['compose.yml', null],
    ['.github/workflows/a.yml', null],
    ['chart/templates/config.yaml', null],
    ['README.md', null],
  ])('%s: %s', (path, kind) => {
    expect(deploymentKindOf(path)).toBe(kind);
  });

  test('lines that go on after a backslash are one, and comments none', () => {
    const text = '# a\nrun \\\n  --b \\\n# c\n  --d\n\nnext\nlast \\';
    expect(linesOf('a.sh', 'script', text).map(({ line, text: one }) => [line, one])).toEqual([
      [2, 'run    --b    --d'],
      [7, 'next'],
      [8, 'last '],
    ]);
  });
});
