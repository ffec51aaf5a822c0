// CurrencyFreaks: API key. https://currencyfreaks.com/documentation.html
import type { Pattern } from '../src/model/pattern.ts';

export const currencyfreaksPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'currencyfreaks.api-key',
    family: 'credential',
    title: 'CurrencyFreaks API key',
    description: '32 hexadecimal digits beside CurrencyFreaks’ name.',
    impact: 'Whoever has it queries rates on the account’s plan and uses up its quota.',
    remedy:
      'Revoke the key in CurrencyFreaks’ account settings, create a new one where it is ' +
      'still needed, and look through what it was used for.',
    rotation: 'https://currencyfreaks.com/documentation.html',
    severity: 'low',
    confidence: 'medium',
    tags: ['finance', 'data'],
    references: ['https://currencyfreaks.com/documentation.html'],
    names: ['currencyfreaks'],
    value: /[0-9a-f]{32}/,
    examples: {
      match: [
        { text: 'CURRENCYFREAKS_API_KEY={hex*32}' },
        { text: 'https://api.currencyfreaks.com/v2.0/rates/latest?apikey={hex*32}' },
      ],
      skip: [
        { text: 'CURRENCYFREAKS_API_KEY=your-currencyfreaks-key' },
        { text: 'see currencyfreaks {hex*32}' },
      ],
    },
  },
];
