// Open Exchange Rates: API key. https://docs.openexchangerates.org/reference/authentication
import type { Pattern } from '../src/model/pattern.ts';

export const openExchangeRatesPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'open-exchange-rates.api-key',
    family: 'credential',
    title: 'Open Exchange Rates API key',
    description: 'A key of the Open Exchange Rates API.',
    impact: 'Whoever has it reads market data at the account’s cost and uses up its limits.',
    remedy: 'Reset the key on Open Exchange Rates’s dashboard.',
    rotation: 'https://docs.openexchangerates.org/reference/authentication',
    severity: 'low',
    confidence: 'medium',
    tags: ['finance', 'data'],
    references: ['https://docs.openexchangerates.org/reference/authentication'],
    names: ['openexchangerates', 'open_exchange_rates', 'oxr_app', 'openexchange'],
    value: /[0-9a-f]{32}/,
    examples: {
      match: [
        { text: 'OPENEXCHANGERATES_API_KEY={hex*32}' },
        { text: 'https://openexchangerates.org/api/latest.json?app-id={hex*32}' },
      ],
      skip: [
        { text: 'OPENEXCHANGERATES_API_KEY=your_openexchangerates_api_key' },
        { text: 'openexchangerates trace {hex*32}' },
      ],
    },
  },
];
