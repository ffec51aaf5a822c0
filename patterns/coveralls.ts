// Repository tokens of Coveralls.
// https://docs.coveralls.io/
import type { Pattern } from '../src/model/pattern.ts';

export const coverallsPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'coveralls.repo-token',
    family: 'credential',
    title: 'Coveralls repository token',
    description: 'A repository or personal token of Coveralls, beside its name.',
    impact: 'Whoever has it uploads coverage reports in the repository’s name.',
    remedy: 'Regenerate the token in the repository’s settings.',
    rotation: 'https://docs.coveralls.io/',
    severity: 'low',
    confidence: 'medium',
    tags: ['ci', 'devtools'],
    references: ['https://docs.coveralls.io/'],
    names: ['coveralls'],
    value: /[A-Za-z0-9]{32,37}/,
    words: ['token', 'key', 'secret'],
    examples: {
      match: [
        { text: 'COVERALLS_REPO_TOKEN={base62*32}' },
        { text: 'coveralls:\n  repo_token: {base62*33}', path: 'ci.yml' },
      ],
      skip: [{ text: 'COVERALLS_REPO_TOKEN=your-token' }, { text: 'coveralls job {base62*32}' }],
    },
  },
];
