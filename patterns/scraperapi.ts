// ScraperAPI: API key.
// See https://docs.scraperapi.com/
import type { Pattern } from '../src/model/pattern.ts';

export const scraperapiPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'scraperapi.api-key',
    family: 'credential',
    title: 'ScraperAPI API key',
    description: '32 hexadecimal digits beside ScraperAPI’s name.',
    impact: 'Whoever has it spends the account’s credits.',
    remedy:
      'Revoke the key in the dashboard, create a new one where it is still needed, and ' +
      'look through what it was used for.',
    rotation: 'https://docs.scraperapi.com/',
    severity: 'medium',
    confidence: 'medium',
    tags: ['devtools', 'saas'],
    references: ['https://docs.scraperapi.com/'],
    names: ['scraperapi', 'scraper_api'],
    value: /[0-9a-f]{32}/,
    examples: {
      match: [
        { text: 'SCRAPERAPI_API_KEY={hex*32}' },
        { text: 'scraperapi:\n  enabled: true\n  api_key: {hex*32}\n', path: 'config.yml' },
        { text: 'curl https://api.scraperapi.com/ -H "Authorization: Bearer {hex*32}"', path: 'run.sh' },
      ],
      skip: [{ text: 'SCRAPERAPI_KEY=your-scraperapi-key' }],
    },
  },
];
