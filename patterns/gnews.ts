// GNews: API key. https://docs.gnews.io/authentication
import type { Pattern } from '../src/model/pattern.ts';

export const gnewsPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'gnews.api-key',
    family: 'credential',
    title: 'GNews API key',
    description: '32 hexadecimal digits beside GNews’ name.',
    impact: 'Whoever has it reads the feeds on the account’s plan and uses up its quota.',
    remedy:
      'Delete the key on GNews’ page of keys and put a new one where programs read it at ' + 'run time.',
    rotation: 'https://docs.gnews.io/authentication',
    severity: 'low',
    confidence: 'medium',
    tags: ['news'],
    references: ['https://docs.gnews.io/authentication'],
    names: ['gnews'],
    value: /[0-9a-f]{32}/,
    examples: {
      match: [
        { text: 'GNEWS_API_KEY={hex*32}' },
        { text: 'https://gnews.io/api/v4/search?q=example&lang=en&apikey={hex*32}' },
      ],
      skip: [{ text: 'GNEWS_API_KEY=your-gnews-key' }, { text: 'gnews etag: {hex*32}' }],
    },
  },
];
