// Zyte: API key. https://docs.zyte.com/zyte-api/get-started.html
import type { Pattern } from '../src/model/pattern.ts';

export const zytePatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'zyte.api-key',
    family: 'credential',
    title: 'Zyte API key',
    description: '32 hexadecimal digits beside Zyte’s name.',
    impact: 'Whoever has it sends requests through the service at the account’s cost.',
    remedy:
      'Delete the key on Zyte’s page of keys and put a new one where programs read it at ' + 'run time.',
    rotation: 'https://docs.zyte.com/zyte-api/get-started.html',
    severity: 'medium',
    confidence: 'medium',
    tags: ['data', 'devtools'],
    references: ['https://docs.zyte.com/zyte-api/get-started.html'],
    names: ['zyte', 'scrapinghub', 'shub_apikey', 'crawlera', 'scrapy_cloud'],
    value: /[0-9a-f]{32}/,
    examples: {
      match: [{ text: 'ZYTE_API_KEY={hex*32}' }, { text: "zyte_api_key = '{hex*32}'", path: 'settings.py' }],
      skip: [{ text: 'ZYTE_API_KEY=your-zyte-key' }, { text: 'zyte etag: {hex*32}' }],
    },
  },
];
