// Trakt: client secret. https://trakt.docs.apiary.io/
import type { Pattern } from '../src/model/pattern.ts';

export const traktPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'trakt.client-secret',
    family: 'credential',
    title: 'Trakt client secret',
    description: '64 hexadecimal digits beside Trakt’s name.',
    impact: 'Whoever has it calls the API as the app or the user that it was issued for.',
    remedy:
      'Regenerate the secret in the Trakt dashboard, and look through the usage since it ' + 'was committed.',
    rotation: 'https://trakt.docs.apiary.io/',
    severity: 'medium',
    confidence: 'medium',
    tags: ['media'],
    references: ['https://trakt.docs.apiary.io/'],
    names: ['trakt'],
    value: /[0-9a-f]{64}/,
    words: ['secret', 'token', 'key'],
    examples: {
      match: [
        { text: 'TRAKT_CLIENT_SECRET={hex*64}' },
        { text: "const traktClientSecret = '{hex*64}';", path: 'src/api.ts' },
      ],
      skip: [{ text: 'TRAKT_CLIENT_SECRET=your-trakt-secret' }, { text: 'trakt etag: {hex*64}' }],
    },
  },
];
