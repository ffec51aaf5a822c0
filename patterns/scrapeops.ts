// ScrapeOps: API key. https://scrapeops.io/docs/intro/
import type { Pattern } from '../src/model/pattern.ts';

export const scrapeopsPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'scrapeops.api-key',
    family: 'credential',
    title: 'ScrapeOps API key',
    description: 'A UUID beside ScrapeOps’ name.',
    impact: 'Whoever has it sends requests through the service at the account’s cost.',
    remedy:
      'Delete the key on ScrapeOps’ page of keys and put a new one where programs read it ' + 'at run time.',
    rotation: 'https://scrapeops.io/docs/intro/',
    severity: 'medium',
    confidence: 'medium',
    tags: ['data', 'devtools'],
    references: ['https://scrapeops.io/docs/intro/'],
    names: ['scrapeops', 'scrape_ops'],
    value: /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/,
    words: ['key', 'token', 'secret', 'auth', 'bearer', 'passw', 'cred', 'private'],
    examples: {
      match: [
        { text: 'SCRAPEOPS_API_KEY={hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
        {
          text: 'https://proxy.scrapeops.io/v1/?api_key={hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}&url=https://example.com',
        },
      ],
      skip: [
        { text: 'SCRAPEOPS_API_KEY=your-scrapeops-key' },
        { text: 'scrapeops etag: {hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
      ],
    },
  },
];
