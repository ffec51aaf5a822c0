// CurrencyBeacon: API key. https://currencybeacon.com/api-documentation
import type { Pattern } from '../src/model/pattern.ts';

export const currencybeaconPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'currencybeacon.api-key',
    family: 'credential',
    title: 'CurrencyBeacon API key',
    description: '32 letters and digits beside CurrencyBeacon’s name.',
    impact: 'Whoever has it queries rates on the account’s plan and uses up its quota.',
    remedy:
      'Delete the key on CurrencyBeacon’s page of keys and put a new one where programs ' +
      'read it at run time.',
    rotation: 'https://currencybeacon.com/api-documentation',
    severity: 'low',
    confidence: 'medium',
    tags: ['finance', 'data'],
    references: ['https://currencybeacon.com/api-documentation'],
    names: ['currencybeacon', 'currency_beacon'],
    value: /[A-Za-z0-9]{32}/,
    examples: {
      match: [
        { text: 'CURRENCYBEACON_API_KEY={base62*32}' },
        { text: '{"currencybeaconApiKey": "{base62*32}"}', path: 'config.json' },
      ],
      skip: [
        { text: 'CURRENCYBEACON_API_KEY=your-currencybeacon-key' },
        { text: 'see currencybeacon {base62*32}' },
      ],
    },
  },
];
