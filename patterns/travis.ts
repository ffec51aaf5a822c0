// Tokens of Travis CI.
// https://docs.travis-ci.com/user/triggering-builds/
import type { Pattern } from '../src/model/pattern.ts';

export const travisPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'travis.api-token',
    family: 'credential',
    title: 'Travis CI API token',
    description: 'An API token of Travis CI, beside its name.',
    impact:
      'Whoever has it reads builds and their settings, starts new ones, and may read their ' + 'secrets.',
    remedy: 'Regenerate the token in the account’s settings.',
    rotation: 'https://docs.travis-ci.com/user/triggering-builds/',
    severity: 'high',
    confidence: 'medium',
    tags: ['ci'],
    references: ['https://docs.travis-ci.com/user/triggering-builds/'],
    names: ['travis', 'travis_ci', 'travis_api'],
    value: /[A-Za-z0-9_-]{22}/,
    words: ['token', 'key', 'secret', 'bearer'],
    examples: {
      match: [
        { text: 'TRAVIS_TOKEN={base62*22}' },
        { text: 'travis:\n  api_token: {base62*22}', path: 'ci.yml' },
      ],
      skip: [{ text: 'TRAVIS_TOKEN=your-travis-token' }, { text: 'travis build {base62*22}' }],
    },
  },
];
