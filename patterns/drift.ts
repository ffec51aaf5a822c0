// Drift: access token. https://devdocs.drift.com/docs/authentication-and-scopes
import type { Pattern } from '../src/model/pattern.ts';

export const driftPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'drift.access-token',
    family: 'credential',
    title: 'Drift access token',
    description: 'An access token of a Drift app.',
    impact: 'Whoever has it reads and changes contacts and conversations.',
    remedy: 'Revoke the token in Drift’s developer pages.',
    rotation: 'https://devdocs.drift.com/docs/authentication-and-scopes',
    severity: 'high',
    confidence: 'medium',
    tags: ['messaging', 'support'],
    references: ['https://devdocs.drift.com/docs/authentication-and-scopes'],
    names: ['drift_api', 'driftapi', 'drift_token', 'drift_access', 'drift_oauth'],
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
        { text: 'DRIFT_API_TOKEN={base62*32}' },
        { text: "curl https://driftapi.com/users/list -H 'Authorization: Bearer {base62*32}'" },
      ],
      skip: [{ text: 'DRIFT_API_TOKEN=your_drift_api_token' }, { text: 'drift api etag: {base62*32}' }],
    },
  },
];
