// exchangeratesapi: API key. https://exchangeratesapi.io/documentation/
import type { Pattern } from '../src/model/pattern.ts';

export const exchangeratesapiPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'exchangeratesapi.api-key',
    family: 'credential',
    title: 'exchangeratesapi API key',
    description: 'A key of the exchangeratesapi API.',
    impact: 'Whoever has it reads market data at the account’s cost and uses up its limits.',
    remedy: 'Reset the key on exchangeratesapi’s dashboard.',
    rotation: 'https://exchangeratesapi.io/documentation/',
    severity: 'low',
    confidence: 'medium',
    tags: ['finance', 'data'],
    references: ['https://exchangeratesapi.io/documentation/'],
    names: ['exchangeratesapi'],
    value: /[0-9a-f]{32}/,
    examples: {
      match: [
        { text: 'EXCHANGERATESAPI_KEY={hex*32}' },
        { text: 'https://api.exchangeratesapi.io/v1/latest?access_key={hex*32}' },
      ],
      skip: [
        { text: 'EXCHANGERATESAPI_KEY=your_exchangeratesapi_key' },
        { text: 'exchangeratesapi etag: {hex*32}' },
      ],
    },
  },
];
