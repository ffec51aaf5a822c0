// ScrapingBee: API key.
// See https://www.scrapingbee.com/documentation/
import type { Pattern } from '../src/model/pattern.ts';

export const scrapingbeePatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'scrapingbee.api-key',
    family: 'credential',
    title: 'ScrapingBee API key',
    description: '80 capitals and digits beside ScrapingBee’s name.',
    impact: 'Whoever has it spends the account’s credits.',
    remedy:
      'Revoke the key in the dashboard, create a new one where it is still needed, and ' +
      'look through what it was used for.',
    rotation: 'https://www.scrapingbee.com/documentation/',
    severity: 'medium',
    confidence: 'medium',
    tags: ['devtools', 'saas'],
    references: ['https://www.scrapingbee.com/documentation/'],
    names: ['scrapingbee', 'scraping_bee'],
    value: /[A-Z0-9]{80}/,
    examples: {
      match: [
        { text: 'SCRAPINGBEE_API_KEY={upperdigits*80}' },
        { text: 'const scrapingbee = new Client({ apiKey: "{upperdigits*80}" });', path: 'src/client.ts' },
        {
          text: 'curl https://app.scrapingbee.com/api/v1/ -H "Authorization: Bearer {upperdigits*80}"',
          path: 'run.sh',
        },
      ],
      skip: [{ text: 'SCRAPINGBEE_KEY=your-scrapingbee-key' }],
    },
  },
];
