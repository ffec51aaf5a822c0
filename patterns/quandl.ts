// Nasdaq Data Link: API key. https://docs.data.nasdaq.com/docs/getting-started
import type { Pattern } from '../src/model/pattern.ts';

export const quandlPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'quandl.api-key',
    family: 'credential',
    title: 'Nasdaq Data Link API key',
    description: 'A key of Nasdaq Data Link (Quandl).',
    impact: 'Whoever has it reads market data at the account’s cost and uses up its limits.',
    remedy: 'Reset the key in the account’s settings on data.nasdaq.com.',
    rotation: 'https://docs.data.nasdaq.com/docs/getting-started',
    severity: 'low',
    confidence: 'medium',
    tags: ['finance', 'data'],
    references: ['https://docs.data.nasdaq.com/docs/getting-started'],
    names: ['quandl', 'nasdaq_data', 'nasdaqdatalink'],
    value: /[A-Za-z0-9_-]{20}/,
    examples: {
      match: [
        { text: 'QUANDL_API_KEY={base62*20}' },
        { text: 'quandl.ApiConfig.api_key = "{base62*20}"', path: 'a.py' },
      ],
      skip: [{ text: 'QUANDL_API_KEY=your_quandl_api_key' }, { text: 'quandl trace {base62*20}' }],
    },
  },
];
