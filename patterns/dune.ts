// Dune: API key. https://docs.dune.com/api-reference/overview/authentication
import type { Pattern } from '../src/model/pattern.ts';

export const dunePatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'dune.api-key',
    family: 'credential',
    title: 'Dune API key',
    description: 'A key of the Dune API.',
    impact: 'Whoever has it runs queries at the account’s cost and reads private ones.',
    remedy: 'Delete the key in Dune’s settings under API and create a new one.',
    rotation: 'https://docs.dune.com/api-reference/overview/authentication',
    severity: 'medium',
    confidence: 'medium',
    tags: ['crypto', 'data'],
    references: ['https://docs.dune.com/api-reference/overview/authentication'],
    names: ['dune_api', 'dune_analytics', 'dune_key', 'dune_com', 'duneanalytics'],
    value: /[A-Za-z0-9]{32}/,
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
        { text: 'DUNE_API_KEY={base62*32}' },
        {
          text: "curl https://api.dune.com/api/v1/query/1/results # dune.com\n-H 'X-Dune-Api-Key: {base62*32}'",
        },
      ],
      skip: [{ text: 'DUNE_API_KEY=your_dune_api_key' }, { text: 'dune api etag: {base62*32}' }],
    },
  },
];
