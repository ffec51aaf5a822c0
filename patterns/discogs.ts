// Discogs: token or consumer secret. https://www.discogs.com/developers
import type { Pattern } from '../src/model/pattern.ts';

export const discogsPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'discogs.token',
    family: 'credential',
    title: 'Discogs token or consumer secret',
    description: '40 letters, or 32 for a consumer’s secret, beside Discogs’ name.',
    impact: 'Whoever has it calls the API as the app or the user that it was issued for.',
    remedy:
      'Revoke the secret in Discogs’ account settings, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://www.discogs.com/developers',
    severity: 'medium',
    confidence: 'medium',
    tags: ['media'],
    references: ['https://www.discogs.com/developers'],
    names: ['discogs'],
    value: /[A-Za-z]{40}|[A-Za-z]{32}/,
    words: ['token', 'secret'],
    examples: {
      match: [
        { text: 'DISCOGS_TOKEN={letters*40}' },
        { text: 'discogs_token: {letters*40}', path: 'config.yaml' },
      ],
      skip: [{ text: 'DISCOGS_TOKEN=your-discogs-secret' }, { text: 'discogs etag: {letters*40}' }],
    },
  },
];
