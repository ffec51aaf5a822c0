// Tink: client secret. https://docs.tink.com/
import type { Pattern } from '../src/model/pattern.ts';

export const tinkPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'tink.client-secret',
    family: 'credential',
    title: 'Tink client secret',
    description: 'The client secret of a Tink application.',
    impact: 'With the client id, whoever has it reads accounts that users have linked.',
    remedy: 'Rotate the secret in Tink’s console.',
    rotation: 'https://docs.tink.com/',
    severity: 'critical',
    confidence: 'medium',
    tags: ['finance'],
    references: ['https://docs.tink.com/'],
    names: ['tink_client', 'tink_api', 'tink_secret', 'tink_com'],
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
        { text: 'TINK_CLIENT_SECRET={hex*32}' },
        { text: 'https://api.tink.com/api/v1/oauth/token?client-secret={hex*32}' },
      ],
      skip: [{ text: 'TINK_CLIENT_SECRET=your_tink_client_secret' }, { text: 'tink client etag: {hex*32}' }],
    },
  },
];
