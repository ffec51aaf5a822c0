// Mastodon: access token or client secret. https://docs.joinmastodon.org/client/token/
import type { Pattern } from '../src/model/pattern.ts';

export const mastodonPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'mastodon.access-token',
    family: 'credential',
    title: 'Mastodon access token or client secret',
    description: '43 letters, digits, `-` and `_` beside Mastodon’s name.',
    impact: 'Whoever has it reads and posts as the app or the user that it was issued for.',
    remedy:
      'Delete the secret on Mastodon’s page of keys and put a new one where programs read ' +
      'it at run time.',
    rotation: 'https://docs.joinmastodon.org/client/token/',
    severity: 'high',
    confidence: 'medium',
    tags: ['social'],
    references: ['https://docs.joinmastodon.org/client/token/'],
    names: ['mastodon', 'masto_token', 'pleroma'],
    value: /[A-Za-z0-9_-]{43}/,
    words: ['token', 'secret', 'key', 'bearer'],
    examples: {
      match: [
        { text: 'MASTODON_ACCESS_TOKEN={base64url*43}' },
        { text: 'private static final String MASTODON_ACCESS_TOKEN = "{base64url*43}";', path: 'Api.java' },
      ],
      skip: [{ text: 'MASTODON_ACCESS_TOKEN=your-mastodon-secret' }, { text: 'see mastodon {base64url*43}' }],
    },
  },
];
