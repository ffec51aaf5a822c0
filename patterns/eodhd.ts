// EODHD: API token. https://eodhd.com/financial-apis/
import type { Pattern } from '../src/model/pattern.ts';

export const eodhdPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'eodhd.api-token',
    family: 'credential',
    title: 'EODHD API token',
    description: 'An API token of EOD Historical Data.',
    impact: 'Whoever has it reads market data at the account’s cost and uses up its limits.',
    remedy: 'Reset the token in EODHD’s account settings.',
    rotation: 'https://eodhd.com/financial-apis/',
    severity: 'low',
    confidence: 'medium',
    tags: ['finance', 'data'],
    references: ['https://eodhd.com/financial-apis/'],
    names: ['eodhd', 'eodhistoricaldata', 'eod_historical', 'eod_api'],
    value: /[0-9a-f]{13,14}\.\d{8}/,
    examples: {
      match: [
        { text: 'EODHD_API_TOKEN=6{hex*13}.{digits*8}' },
        { text: 'https://eodhd.com/api/eod/AAPL.US?api_token=6{hex*13}.{digits*8}' },
      ],
      skip: [{ text: 'EODHD_API_TOKEN=your_eodhd_api_token' }, { text: 'eodhd etag: 6{hex*13}.{digits*8}' }],
    },
  },
];
