// ScrapingAnt: API key.
// See https://docs.scrapingant.com/
import type { Pattern } from '../src/model/pattern.ts';

export const scrapingantPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'scrapingant.api-key',
    family: 'credential',
    title: 'ScrapingAnt API key',
    description: '32 hexadecimal digits beside ScrapingAnt’s name.',
    impact: 'Whoever has it spends the account’s credits.',
    remedy:
      'Revoke the key in the dashboard, create a new one where it is still needed, and ' +
      'look through what it was used for.',
    rotation: 'https://docs.scrapingant.com/',
    severity: 'medium',
    confidence: 'medium',
    tags: ['devtools', 'saas'],
    references: ['https://docs.scrapingant.com/'],
    names: ['scrapingant', 'scraping_ant'],
    value: /[0-9a-f]{32}/,
    examples: {
      match: [
        { text: 'SCRAPINGANT_API_KEY={hex*32}' },
        { text: 'curl "https://api.scrapingant.com/v2/general?x-api-key={hex*32}"', path: 'run.sh' },
        {
          text: 'curl https://api.scrapingant.com/v2/general -H "Authorization: Bearer {hex*32}"',
          path: 'run.sh',
        },
      ],
      skip: [{ text: 'SCRAPINGANT_KEY=your-scrapingant-key' }],
    },
  },
];
