// Weatherbit: API key. https://www.weatherbit.io/api
import type { Pattern } from '../src/model/pattern.ts';

export const weatherbitPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'weatherbit.api-key',
    family: 'credential',
    title: 'Weatherbit API key',
    description: '32 hexadecimal digits beside Weatherbit’s name.',
    impact: 'Whoever has it queries weather data on the account’s plan and uses up its quota.',
    remedy:
      'Regenerate the key in the Weatherbit dashboard, and look through the usage since it ' +
      'was committed.',
    rotation: 'https://www.weatherbit.io/api',
    severity: 'low',
    confidence: 'medium',
    tags: ['weather'],
    references: ['https://www.weatherbit.io/api'],
    names: ['weatherbit'],
    value: /[0-9a-f]{32}/,
    examples: {
      match: [
        { text: 'WEATHERBIT_API_KEY={hex*32}' },
        { text: 'https://api.weatherbit.io/v2.0/current?city=Oslo&key={hex*32}' },
      ],
      skip: [{ text: 'WEATHERBIT_API_KEY=your-weatherbit-key' }, { text: 'see weatherbit {hex*32}' }],
    },
  },
];
