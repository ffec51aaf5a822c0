// Tito: API token. https://ti.to/docs/api/admin
import type { Pattern } from '../src/model/pattern.ts';

export const titoPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'tito.api-token',
    family: 'credential',
    title: 'Tito API token',
    description: '`secret_live_` or `secret_test_` and a random part beside Tito’s name.',
    impact: 'Whoever has it reads attendees’ data and changes events and orders.',
    remedy:
      'Revoke the token in Tito’s account settings, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://ti.to/docs/api/admin',
    severity: 'high',
    confidence: 'high',
    tags: ['saas', 'ecommerce'],
    references: ['https://ti.to/docs/api/admin'],
    names: ['tito', 'ti.to', 'tito_io', 'tito_api', 'tito_token'],
    value: /secret_(?:live|test)_[A-Za-z0-9_-]{20,40}/,
    rank: 31,
    examples: {
      match: [
        { text: 'TITO_API_TOKEN=secret_live_{base62*24}' },
        {
          text: "curl https://api.tito.io/v3/acme/events -H 'Authorization: Token token=secret_live_{base62*24}'",
        },
      ],
      skip: [{ text: 'TITO_API_TOKEN=your-tito-token' }, { text: 'tito etag: secret_live_{base62*24}' }],
    },
  },
];
