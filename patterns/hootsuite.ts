// Hootsuite: client secret. https://developer.hootsuite.com/docs/api-authentication
import type { Pattern } from '../src/model/pattern.ts';

export const hootsuitePatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'hootsuite.client-secret',
    family: 'credential',
    title: 'Hootsuite client secret',
    description: '16 to 64 letters, digits, `-` and `_` beside Hootsuite’s name.',
    impact: 'Whoever has it reads and posts as the app or the user that it was issued for.',
    remedy:
      'Delete the secret on Hootsuite’s page of keys and put a new one where programs read ' +
      'it at run time.',
    rotation: 'https://developer.hootsuite.com/docs/api-authentication',
    severity: 'high',
    confidence: 'low',
    tags: ['social'],
    references: ['https://developer.hootsuite.com/docs/api-authentication'],
    names: ['hootsuite'],
    value: /[A-Za-z0-9_-]{16,64}/,
    words: ['secret', 'token'],
    examples: {
      match: [
        { text: 'HOOTSUITE_CLIENT_SECRET={base64url*40}' },
        { text: 'private static final String HOOTSUITE_CLIENT_SECRET = "{base64url*40}";', path: 'Api.java' },
      ],
      skip: [
        { text: 'HOOTSUITE_CLIENT_SECRET=your-hootsuite-secret' },
        { text: 'hootsuite etag: {base64url*40}' },
      ],
    },
  },
];
