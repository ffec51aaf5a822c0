// CoinMarketCap: API key. https://coinmarketcap.com/api/documentation/v1/
import type { Pattern } from '../src/model/pattern.ts';

export const coinmarketcapPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'coinmarketcap.api-key',
    family: 'credential',
    title: 'CoinMarketCap API key',
    description: 'A key of the CoinMarketCap API.',
    impact: 'Whoever has it reads market data at the account’s cost and uses up its limits.',
    remedy: 'Regenerate the key in CoinMarketCap’s developer portal.',
    rotation: 'https://coinmarketcap.com/api/documentation/v1/',
    severity: 'low',
    confidence: 'medium',
    tags: ['crypto', 'data'],
    references: ['https://coinmarketcap.com/api/documentation/v1/'],
    names: ['coinmarketcap', 'coin_market_cap', 'cmc_pro', 'cmc_api', 'cmc_key'],
    value: /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/i,
    words: [
      'key',
      'token',
      'secret',
      'auth',
      'bearer',
      'passw',
      'cred',
      'private',
      '^["\'\\]]{0,2}\\s{0,4}(?::=|=>|[:=])',
    ],
    examples: {
      match: [
        { text: 'CMC_API_KEY={hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
        {
          text: "headers = {'X-CMC_PRO_API_KEY': '{hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}'}",
          path: 'a.py',
        },
      ],
      skip: [
        { text: 'CMC_API_KEY=your_cmc_api_key' },
        { text: 'coinmarketcap etag: {hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
      ],
    },
  },
];
