// Tiingo: API token. https://www.tiingo.com/documentation/general/connecting
import type { Pattern } from '../src/model/pattern.ts';

export const tiingoPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'tiingo.api-token',
    family: 'credential',
    title: 'Tiingo API token',
    description: 'An API token of Tiingo.',
    impact: 'Whoever has it reads market data at the account’s cost and uses up its limits.',
    remedy: 'Reset the token on Tiingo’s account page.',
    rotation: 'https://www.tiingo.com/documentation/general/connecting',
    severity: 'low',
    confidence: 'medium',
    tags: ['finance', 'data'],
    references: ['https://www.tiingo.com/documentation/general/connecting'],
    names: ['tiingo'],
    value: /[0-9a-f]{40}/,
    examples: {
      match: [
        { text: 'TIINGO_API_KEY={hex*40}' },
        { text: 'https://api.tiingo.com/tiingo/daily/aapl?token={hex*40}' },
      ],
      skip: [{ text: 'TIINGO_API_KEY=your_tiingo_api_key' }, { text: 'tiingo revision {hex*40}' }],
    },
  },
];
