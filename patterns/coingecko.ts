// CoinGecko: API key. https://docs.coingecko.com/reference/setting-up-your-api-key
import type { Pattern } from '../src/model/pattern.ts';

export const coingeckoPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'coingecko.api-key',
    family: 'credential',
    title: 'CoinGecko API key',
    description: 'A key of the CoinGecko API.',
    impact: 'Whoever has it reads market data at the account’s cost and uses up its limits.',
    remedy: 'Delete the key in CoinGecko’s developer dashboard under API keys and create a new one.',
    rotation: 'https://docs.coingecko.com/reference/setting-up-your-api-key',
    severity: 'low',
    confidence: 'high',
    tags: ['crypto', 'data'],
    references: ['https://docs.coingecko.com/reference/setting-up-your-api-key'],
    keywords: ['CG-'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>CG-[A-Za-z0-9]{24})(?![A-Za-z0-9_-])/,
    checks: [
      { kind: 'entropy', bitsMin: 3.4 },
      { kind: 'character-classes', classesMin: 4 },
      { kind: 'real-value' },
    ],
    examples: {
      match: [
        { text: 'COINGECKO_API_KEY=CG-{base62*24}' },
        { text: 'https://pro-api.coingecko.com/api/v3/ping?x_cg_pro_api_key=CG-{base62*24}' },
      ],
      skip: [
        { text: 'COINGECKO_API_KEY=CG-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx' },
        { text: 'CG-{hex*9}' },
      ],
    },
  },
];
