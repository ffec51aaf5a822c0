// Metabase: API key, embedding secret.
// See https://www.metabase.com/docs/latest/people-and-groups/api-keys
import type { Pattern } from '../src/model/pattern.ts';

export const metabasePatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'metabase.api-key',
    family: 'credential',
    title: 'Metabase API key',
    description: 'An API key of Metabase (`mb_`).',
    impact: 'Whoever has it runs queries on the connected databases as its group.',
    remedy:
      'Revoke the key under Admin settings, Authentication, API keys, create a new one ' +
      'where it is still needed, and look through what it was used for.',
    rotation: 'https://www.metabase.com/docs/latest/people-and-groups/api-keys',
    severity: 'high',
    confidence: 'high',
    tags: ['data'],
    references: ['https://www.metabase.com/docs/latest/people-and-groups/api-keys'],
    keywords: ['mb_'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>mb_[A-Za-z0-9+/]{43}=)(?![A-Za-z0-9+/=])/,
    checks: [{ kind: 'entropy', bitsMin: 4 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'METABASE_API_KEY=mb_{base64*43}=' },
        { text: '"x-api-key": "mb_{base62*43}="', path: 'a.json' },
      ],
      skip: [{ text: 'mb_{base62*43}' }, { text: 'mb_strtolower' }],
    },
  },
  {
    kind: 'named',
    id: 'metabase.embedding-secret',
    family: 'credential',
    title: 'Metabase embedding secret',
    description: '64 hexadecimal digits beside Metabase’s name: the key that signs embedded ' + 'dashboards.',
    impact: 'Whoever has it shows itself every embedded dashboard with any parameters.',
    remedy: 'under Admin settings, Embedding: regenerate the secret key.',
    rotation: 'https://www.metabase.com/docs/latest/people-and-groups/api-keys',
    severity: 'high',
    confidence: 'medium',
    tags: ['data'],
    references: ['https://www.metabase.com/docs/latest/embedding/static-embedding'],
    names: ['metabase'],
    value: /[0-9a-f]{64}/,
    rank: 25,
    examples: {
      match: [
        { text: 'METABASE_SECRET_KEY={hex*64}' },
        { text: '{"METABASE_SECRET_KEY": "{hex*64}"}', path: 'env.json' },
      ],
      skip: [{ text: 'METABASE_SECRET_KEY=your-metabase-secret' }, { text: 'see metabase {hex*64}' }],
    },
  },
];
