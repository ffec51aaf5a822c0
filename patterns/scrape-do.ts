// Scrape.do: token. https://scrape.do/documentation/
import type { Pattern } from '../src/model/pattern.ts';

export const scrapeDoPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'scrape-do.token',
    family: 'credential',
    title: 'Scrape.do token',
    description: '43 hexadecimal digits beside Scrape.do’s name.',
    impact: 'Whoever has it sends requests through the service at the account’s cost.',
    remedy:
      'Delete the token on Scrape.do’s page of keys and put a new one where programs read ' +
      'it at run time.',
    rotation: 'https://scrape.do/documentation/',
    severity: 'medium',
    confidence: 'medium',
    tags: ['data', 'devtools'],
    references: ['https://scrape.do/documentation/'],
    names: ['scrape_do'],
    value: /[0-9a-f]{43}/,
    examples: {
      match: [
        { text: 'SCRAPE_DO_TOKEN={hex*43}' },
        { text: 'https://api.scrape.do/?token={hex*43}&url=https://example.com' },
      ],
      skip: [{ text: 'SCRAPE_DO_TOKEN=your-scrape-do-token' }, { text: 'scrape_do etag: {hex*43}' }],
    },
  },
];
