// Podcast Index: API secret. https://podcastindex-org.github.io/docs-api/
import type { Pattern } from '../src/model/pattern.ts';

export const podcastIndexPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'podcast-index.api-secret',
    family: 'credential',
    title: 'Podcast Index API secret',
    description: '40 letters, digits and marks beside Podcast Index’s name.',
    impact: 'Whoever has it calls the API in the account’s name and uses up its limits.',
    remedy:
      'Revoke the secret in Podcast Index’s account settings, create a new one where it is ' +
      'still needed, and look through what it was used for.',
    rotation: 'https://podcastindex-org.github.io/docs-api/',
    severity: 'low',
    confidence: 'medium',
    tags: ['media'],
    references: ['https://podcastindex-org.github.io/docs-api/'],
    names: ['podcast_index', 'podcastindex'],
    value: /[A-Za-z0-9^#$|_-]{40}/,
    words: ['secret'],
    companion: {
      title: 'API key',
      regex: /(?<![A-Za-z0-9])(?<companion>[A-Z0-9]{20})(?![A-Za-z0-9])/,
      need: 'optional',
    },
    examples: {
      match: [
        { text: 'PODCASTINDEX_API_KEY={upperdigits*20}\nPODCAST_INDEX_API_SECRET={base62*39}$' },
        { text: 'podcast_index_api_secret = "{base62*39}$"', path: 'app/settings.py' },
      ],
      skip: [
        { text: 'PODCAST_INDEX_API_SECRET=your-podcast-index-secret' },
        { text: 'see podcast index {base62*39}$' },
      ],
    },
  },
];
