// BreezoMeter: API key. https://docs.breezometer.com/api-documentation/introduction/
import type { Pattern } from '../src/model/pattern.ts';

export const breezometerPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'breezometer.api-key',
    family: 'credential',
    title: 'BreezoMeter API key',
    description: '32 hexadecimal digits beside BreezoMeter’s name.',
    impact: 'Whoever has it queries weather data on the account’s plan and uses up its quota.',
    remedy:
      'Delete the key on BreezoMeter’s page of keys and put a new one where programs read ' +
      'it at run time.',
    rotation: 'https://docs.breezometer.com/api-documentation/introduction/',
    severity: 'low',
    confidence: 'medium',
    tags: ['weather'],
    references: ['https://docs.breezometer.com/api-documentation/introduction/'],
    names: ['breezometer'],
    value: /[0-9a-f]{32}/,
    examples: {
      match: [
        { text: 'BREEZOMETER_API_KEY={hex*32}' },
        {
          text: 'https://api.breezometer.com/air-quality/v2/current-conditions?lat=48.8&lon=2.3&key={hex*32}',
        },
      ],
      skip: [{ text: 'BREEZOMETER_API_KEY=your-breezometer-key' }, { text: 'breezometer etag: {hex*32}' }],
    },
  },
];
