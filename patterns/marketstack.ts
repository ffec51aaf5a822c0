// marketstack: API key. https://marketstack.com/documentation
import type { Pattern } from '../src/model/pattern.ts';

export const marketstackPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'marketstack.api-key',
    family: 'credential',
    title: 'marketstack API key',
    description: 'A key of the marketstack API.',
    impact: 'Whoever has it reads market data at the account’s cost and uses up its limits.',
    remedy: 'Reset the key on marketstack’s dashboard.',
    rotation: 'https://marketstack.com/documentation',
    severity: 'low',
    confidence: 'medium',
    tags: ['finance', 'data'],
    references: ['https://marketstack.com/documentation'],
    names: ['marketstack'],
    value: /[0-9a-f]{32}/,
    examples: {
      match: [
        { text: 'MARKETSTACK_API_KEY={hex*32}' },
        { text: 'http://api.marketstack.com/v1/eod?access_key={hex*32}&symbols=A' },
      ],
      skip: [{ text: 'MARKETSTACK_API_KEY=your_marketstack_api_key' }, { text: 'marketstack see {hex*32}' }],
    },
  },
];
