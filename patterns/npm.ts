// Tokens of the npm registry.
// https://docs.npmjs.com/about-access-tokens
import type { Pattern } from '../src/model/pattern.ts';

export const npmPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'npm.access-token',
    family: 'credential',
    title: 'npm access token',
    description: 'An access token of the npm registry.',
    impact:
      'Whoever has it can publish new versions of every package that its owner maintains, ' +
      'or read private ones.',
    remedy:
      'Revoke it with `npm token revoke` or under Access Tokens on npmjs.com, and look at ' +
      'recent publishes.',
    rotation: 'https://docs.npmjs.com/revoking-access-tokens',
    severity: 'critical',
    confidence: 'high',
    tags: ['registry'],
    references: [
      'https://docs.npmjs.com/about-access-tokens',
      'https://github.blog/changelog/2021-09-23-npm-has-a-new-access-token-format/',
    ],
    keywords: ['npm_'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>npm_[A-Za-z0-9]{36})(?![A-Za-z0-9_])/,
    checks: [{ kind: 'crc32-base62' }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'NPM_TOKEN=npm_{crc32:{base62*30}}' },
        { text: '//registry.npm{~}js.org/:_authToken=npm_{crc32:{base62*30}}', path: 'docs/ci.txt' },
      ],
      skip: [
        { text: 'npm_{base62*35}' },
        { text: 'NPM_TOKEN=npm_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx' },
        { text: 'npm_config_registry_url_of_the_mirror' },
      ],
    },
  },
  {
    kind: 'named',
    id: 'npm.legacy-token',
    family: 'credential',
    title: 'npm access token in its old form',
    description: 'An access token of the npm registry from before 2021 (a UUID), beside its name.',
    impact:
      'Whoever has it can publish new versions of every package that its owner maintains, ' +
      'or read private ones.',
    remedy:
      'Revoke it with `npm token revoke` or under Access Tokens on npmjs.com, and look at ' +
      'recent publishes.',
    rotation: 'https://docs.npmjs.com/revoking-access-tokens',
    severity: 'critical',
    confidence: 'medium',
    tags: ['registry'],
    references: ['https://docs.npmjs.com/about-access-tokens'],
    names: ['npm_token', 'npm_auth', 'npm_api', 'npmjs', 'npm_publish', 'npm_access'],
    value: /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/,
    words: ['token', 'key', 'secret', '^["\\\'\\]]{0,3}\\s*(?:=>|:=|[:=,])'],
    rank: 19,
    examples: {
      match: [
        { text: 'NPM_TOKEN={hex*8}-{hex*4}-{hex*4}-{hex*4}-{hex*12}' },
        { text: 'npm_auth_token: "{hex*8}-{hex*4}-{hex*4}-{hex*4}-{hex*12}"', path: 'ci.yml' },
      ],
      skip: [
        { text: 'NPM_TOKEN=00000000-0000-0000-0000-000000000000' },
        { text: 'npmjs package {hex*8}-{hex*4}-{hex*4}-{hex*4}-{hex*12}' },
      ],
    },
  },
];
