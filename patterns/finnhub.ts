// Finnhub: API key. https://finnhub.io/docs/api/authentication
import type { Pattern } from '../src/model/pattern.ts';

export const finnhubPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'finnhub.api-key',
    family: 'credential',
    title: 'Finnhub API key',
    description: 'A key of the Finnhub API.',
    impact: 'Whoever has it reads market data at the account’s cost and uses up its limits.',
    remedy: 'Regenerate the key in Finnhub’s dashboard.',
    rotation: 'https://finnhub.io/docs/api/authentication',
    severity: 'low',
    confidence: 'medium',
    tags: ['finance', 'data'],
    references: ['https://finnhub.io/docs/api/authentication'],
    names: ['finnhub'],
    value: /[a-z0-9]{20}(?:[a-z0-9]{20})?/,
    examples: {
      match: [
        { text: 'FINNHUB_API_KEY=c{lowerdigits*19}' },
        { text: 'https://finnhub.io/api/v1/quote?symbol=AAPL&token=c{lowerdigits*39}' },
      ],
      skip: [{ text: 'FINNHUB_API_KEY=your_finnhub_api_key' }, { text: 'finnhub trace c{lowerdigits*19}' }],
    },
  },
];
