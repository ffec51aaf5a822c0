// CryptoCompare: API key. https://min-api.cryptocompare.com/
import type { Pattern } from '../src/model/pattern.ts';

export const cryptocomparePatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'cryptocompare.api-key',
    family: 'credential',
    title: 'CryptoCompare API key',
    description: 'A key of the CryptoCompare API.',
    impact: 'Whoever has it reads market data at the account’s cost and uses up its limits.',
    remedy: 'Delete the key in CryptoCompare’s API keys page and create a new one.',
    rotation: 'https://min-api.cryptocompare.com/',
    severity: 'low',
    confidence: 'medium',
    tags: ['crypto', 'data'],
    references: ['https://min-api.cryptocompare.com/'],
    names: ['cryptocompare', 'crypto_compare'],
    value: /[0-9a-f]{64}/,
    examples: {
      match: [
        { text: 'CRYPTOCOMPARE_API_KEY={hex*64}' },
        { text: 'https://min-api.cryptocompare.com/data/price?fsym=A&api_key={hex*64}' },
      ],
      skip: [
        { text: 'CRYPTOCOMPARE_API_KEY=your_cryptocompare_api_key' },
        { text: 'cryptocompare see {hex*64}' },
      ],
    },
  },
];
