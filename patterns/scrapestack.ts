// scrapestack: access key. https://scrapestack.com/documentation
import type { Pattern } from '../src/model/pattern.ts';

export const scrapestackPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'scrapestack.access-key',
    family: 'credential',
    title: 'scrapestack access key',
    description: '32 hexadecimal digits beside scrapestack’s name.',
    impact: 'Whoever has it sends requests through the service at the account’s cost.',
    remedy:
      'Delete the key on scrapestack’s page of keys and put a new one where programs read ' +
      'it at run time.',
    rotation: 'https://scrapestack.com/documentation',
    severity: 'medium',
    confidence: 'medium',
    tags: ['data', 'devtools'],
    references: ['https://scrapestack.com/documentation'],
    names: ['scrapestack'],
    value: /[0-9a-f]{32}/,
    examples: {
      match: [
        { text: 'SCRAPESTACK_ACCESS_KEY={hex*32}' },
        { text: 'https://api.scrapestack.com/scrape?access_key={hex*32}&url=https://example.com' },
      ],
      skip: [{ text: 'SCRAPESTACK_ACCESS_KEY=your-scrapestack-key' }, { text: 'scrapestack etag: {hex*32}' }],
    },
  },
];
