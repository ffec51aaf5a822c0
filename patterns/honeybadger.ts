// Honeybadger: key, key, old form.
// See https://docs.honeybadger.io/api/v3/authentication/
import type { Pattern } from '../src/model/pattern.ts';

export const honeybadgerPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'honeybadger.api-key',
    family: 'credential',
    title: 'Honeybadger key',
    description:
      'A project key (`hbp_`), or a user’s, an account’s or an app’s API token (`hbu_`, ' +
      '`hba_`, `hbo_`) of Honeybadger.',
    impact: 'A project key sends data; a token reads errors and changes projects.',
    remedy:
      'Revoke the key under Settings, API Keys or API Tokens, create a new one where it ' +
      'is still needed, and look through what it was used for.',
    rotation: 'https://docs.honeybadger.io/api/v3/authentication/',
    severity: 'medium',
    confidence: 'high',
    tags: ['observability'],
    references: ['https://docs.honeybadger.io/api/v3/authentication/'],
    keywords: ['hbp_', 'hbu_', 'hba_', 'hbo_'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>hb[puao]_[A-Za-z0-9]{32,64})(?![A-Za-z0-9_-])/,
    checks: [
      { kind: 'entropy', bitsMin: 3.5 },
      { kind: 'character-classes', classesMin: 2 },
      { kind: 'real-value' },
    ],
    examples: {
      match: [
        { text: 'HONEYBADGER_API_KEY=hbp_{base62*36}' },
        { text: 'api_key: "hbu_{base62*40}"', path: 'honeybadger.yml' },
      ],
      skip: [{ text: 'hbp_{base62*6}' }, { text: 'hbu_your_token' }],
    },
  },
  {
    kind: 'named',
    id: 'honeybadger.legacy-key',
    family: 'credential',
    title: 'Honeybadger key, old form',
    description: '8 hexadecimal digits (a project) or 20 characters (a user) beside Honeybadger’s ' + 'name.',
    impact: 'A project key sends data; a user’s token reads errors and changes projects.',
    remedy:
      'Revoke the key under Settings, API Keys, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://docs.honeybadger.io/api/v3/authentication/',
    severity: 'medium',
    confidence: 'medium',
    tags: ['observability'],
    references: ['https://docs.honeybadger.io/api/v3/authentication/'],
    names: ['honeybadger', 'honey_badger'],
    value: /[0-9a-f]{8}|[A-Za-z0-9_-]{20}/,
    examples: {
      match: [
        { text: 'HONEYBADGER_API_KEY=a{hex*5}4c', path: '.env' },
        { text: "---\nhoneybadger:\n  api_key: '{base62*18}4c'\n", path: 'honeybadger.yml' },
      ],
      skip: [{ text: 'HONEYBADGER_API_KEY=your_key' }, { text: 'honeybadger job b{hex*5}4c' }],
    },
  },
];
