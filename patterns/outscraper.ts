// Outscraper: API key. https://app.outscraper.com/api-docs
import type { Pattern } from '../src/model/pattern.ts';

export const outscraperPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'outscraper.api-key',
    family: 'credential',
    title: 'Outscraper API key',
    description: 'An API key of Outscraper.',
    impact: 'Whoever has it sends requests through the service at the account’s cost.',
    remedy:
      'Regenerate the key in the Outscraper dashboard, and look through the usage since it ' +
      'was committed.',
    rotation: 'https://app.outscraper.com/api-docs',
    severity: 'medium',
    confidence: 'low',
    tags: ['data', 'devtools'],
    references: ['https://app.outscraper.com/api-docs'],
    names: ['outscraper'],
    value: /[A-Za-z0-9]{40,64}(?:\|[0-9a-f]{8,12})?/,
    examples: {
      match: [
        { text: 'OUTSCRAPER_API_KEY={base62*48}|{hex*10}' },
        { text: 'outscraperApiKey={base62*48}|{hex*10}', path: 'app.properties' },
      ],
      skip: [
        { text: 'OUTSCRAPER_API_KEY=your-outscraper-key' },
        { text: 'outscraper etag: {base62*48}|{hex*10}' },
      ],
    },
  },
];
