// currencylayer: API key. https://currencylayer.com/documentation
import type { Pattern } from '../src/model/pattern.ts';

export const currencylayerPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'currencylayer.api-key',
    family: 'credential',
    title: 'currencylayer API key',
    description: 'A key of the currencylayer API.',
    impact: 'Whoever has it reads market data at the account’s cost and uses up its limits.',
    remedy: 'Reset the key on currencylayer’s dashboard.',
    rotation: 'https://currencylayer.com/documentation',
    severity: 'low',
    confidence: 'medium',
    tags: ['finance', 'data'],
    references: ['https://currencylayer.com/documentation'],
    names: ['currencylayer', 'currency_layer'],
    value: /[0-9a-f]{32}/,
    examples: {
      match: [
        { text: 'CURRENCYLAYER_API_KEY={hex*32}' },
        { text: 'http://api.currencylayer.com/live?access_key={hex*32}' },
      ],
      skip: [
        { text: 'CURRENCYLAYER_API_KEY=your_currencylayer_api_key' },
        { text: 'currencylayer revision {hex*32}' },
      ],
    },
  },
];
