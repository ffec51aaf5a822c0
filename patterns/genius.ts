// Genius: access token. https://docs.genius.com/
import type { Pattern } from '../src/model/pattern.ts';

export const geniusPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'genius.access-token',
    family: 'credential',
    title: 'Genius access token',
    description: '64 letters, digits, `-` and `_` beside Genius’ name.',
    impact: 'Whoever has it calls the API in the account’s name and uses up its limits.',
    remedy:
      'Revoke the token in Genius’ account settings, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://docs.genius.com/',
    severity: 'low',
    confidence: 'medium',
    tags: ['media'],
    references: ['https://docs.genius.com/'],
    names: [
      'lyricsgenius',
      'genius_access',
      'genius_client',
      'genius_api',
      'genius_token',
      'genius_com',
      'genius_secret',
      'genius_key',
    ],
    value: /[A-Za-z0-9_-]{64}/,
    examples: {
      match: [
        { text: 'GENIUS_ACCESS_TOKEN={base64url*64}' },
        { text: "genius = lyricsgenius.Genius('{base64url*64}')", path: 'lyrics.py' },
        { text: 'GENIUS_CLIENT_SECRET={base64url*64}' },
      ],
      skip: [
        { text: 'GENIUS_ACCESS_TOKEN=your-genius-access-token' },
        { text: 'see genius access {base64url*64}' },
      ],
    },
  },
];
