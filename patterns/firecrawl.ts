// Firecrawl: API key. https://docs.firecrawl.dev/introduction
import type { Pattern } from '../src/model/pattern.ts';

export const firecrawlPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'firecrawl.api-key',
    family: 'credential',
    title: 'Firecrawl API key',
    description: 'A key of the Firecrawl API.',
    impact: 'Whoever has it calls the crawler at the account’s cost and uses up its limits.',
    remedy: 'Delete the key in the Firecrawl dashboard under API keys and create a new one.',
    rotation: 'https://www.firecrawl.dev/app/api-keys',
    severity: 'medium',
    confidence: 'high',
    tags: ['ai'],
    references: ['https://docs.firecrawl.dev/introduction'],
    keywords: ['fc-'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>fc-[0-9a-f]{32})(?![A-Za-z0-9_-])/,
    checks: [{ kind: 'entropy', bitsMin: 3.2 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'FIRECRAWL_API_KEY=fc-{hex*32}' },
        { text: "new FirecrawlApp({ apiKey: 'fc-{hex*32}' })", path: 'a.ts' },
      ],
      skip: [
        { text: 'FIRECRAWL_API_KEY=fc-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx' },
        { text: 'fc-{hex*9}' },
      ],
    },
  },
];
