// Iterable: API key. https://support.iterable.com/hc/en-us/articles/360043464871
import type { Pattern } from '../src/model/pattern.ts';

export const iterablePatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'iterable.api-key',
    family: 'credential',
    title: 'Iterable API key',
    description: 'A key of the Iterable API.',
    impact: 'Whoever has it reads and changes the users’ profiles and sends campaigns.',
    remedy: 'Delete the key in Iterable’s integrations page under API keys and create a new one.',
    rotation: 'https://support.iterable.com/hc/en-us/articles/360043464871',
    severity: 'high',
    confidence: 'medium',
    tags: ['messaging', 'marketing'],
    references: ['https://support.iterable.com/hc/en-us/articles/360043464871'],
    names: ['iterable_api', 'iterable_key', 'iterable_com', 'iterable_secret'],
    value: /[0-9a-f]{32}/,
    words: [
      'key',
      'token',
      'secret',
      'auth',
      'bearer',
      'passw',
      'cred',
      'private',
      'api',
      'access',
      'sign',
      '^["\'\\]]{0,2}\\s{0,4}(?::=|=>|[:=])',
    ],
    examples: {
      match: [
        { text: 'ITERABLE_API_KEY={hex*32}' },
        { text: "curl https://api.iterable.com/api/lists -H 'Api-Key: {hex*32}'" },
      ],
      skip: [{ text: 'ITERABLE_API_KEY=your_iterable_api_key' }, { text: 'iterable api revision {hex*32}' }],
    },
  },
];
