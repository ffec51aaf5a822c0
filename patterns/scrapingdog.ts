// Scrapingdog: API key. https://docs.scrapingdog.com/
import type { Pattern } from '../src/model/pattern.ts';

export const scrapingdogPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'scrapingdog.api-key',
    family: 'credential',
    title: 'Scrapingdog API key',
    description: '24 hexadecimal digits beside Scrapingdog’s name.',
    impact: 'Whoever has it sends requests through the service at the account’s cost.',
    remedy:
      'Delete the key on Scrapingdog’s page of keys and put a new one where programs read ' +
      'it at run time.',
    rotation: 'https://docs.scrapingdog.com/',
    severity: 'medium',
    confidence: 'medium',
    tags: ['data', 'devtools'],
    references: ['https://docs.scrapingdog.com/'],
    names: ['scrapingdog', 'scraping_dog'],
    value: /[0-9a-f]{24}/,
    examples: {
      match: [
        { text: 'SCRAPINGDOG_API_KEY={hex*24}' },
        { text: 'https://api.scrapingdog.com/scrape?api_key={hex*24}&url=https://example.com' },
      ],
      skip: [{ text: 'SCRAPINGDOG_API_KEY=your-scrapingdog-key' }, { text: 'see scrapingdog {hex*24}' }],
    },
  },
];
