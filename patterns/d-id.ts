// D-ID: API key. https://docs.d-id.com/reference/basic-authentication
import type { Pattern } from '../src/model/pattern.ts';

export const dIdPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'd-id.api-key',
    family: 'credential',
    title: 'D-ID API key',
    description: 'A key of the D-ID API: a user in base64 and a secret.',
    impact: 'Whoever has it calls video models at the account’s cost and uses up its limits.',
    remedy: 'Generate a new key in D-ID Studio’s account settings.',
    rotation: 'https://docs.d-id.com/reference/basic-authentication',
    severity: 'high',
    confidence: 'medium',
    tags: ['ai', 'media'],
    references: ['https://docs.d-id.com/reference/basic-authentication'],
    names: ['d_id', 'did_api', 'did_key'],
    value: /[A-Za-z0-9+/]{16,80}={0,2}:[A-Za-z0-9_-]{21}/,
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
        { text: 'DID_API_KEY={b64:somebody@acme.io}:{base62*21}' },
        {
          text: "curl https://api.d-id.com/talks -H 'Authorization: Basic {b64:somebody@acme.io}:{base62*21}'",
        },
      ],
      skip: [
        { text: 'DID_API_KEY=your_did_api_key' },
        { text: 'd id etag: {b64:somebody@acme.io}:{base62*21}' },
      ],
    },
  },
];
