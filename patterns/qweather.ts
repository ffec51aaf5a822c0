// QWeather: API key. https://dev.qweather.com/en/docs/configuration/authentication/
import type { Pattern } from '../src/model/pattern.ts';

export const qweatherPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'qweather.api-key',
    family: 'credential',
    title: 'QWeather API key',
    description: '32 hexadecimal digits beside QWeather’s name.',
    impact: 'Whoever has it queries weather data on the account’s plan and uses up its quota.',
    remedy:
      'Revoke the key in QWeather’s account settings, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://dev.qweather.com/en/docs/configuration/authentication/',
    severity: 'low',
    confidence: 'medium',
    tags: ['weather'],
    references: ['https://dev.qweather.com/en/docs/configuration/authentication/'],
    names: ['qweather', 'heweather'],
    value: /[0-9a-f]{32}/,
    examples: {
      match: [
        { text: 'QWEATHER_API_KEY={hex*32}' },
        { text: 'https://devapi.qweather.com/v7/weather/now?location=101010100&key={hex*32}' },
      ],
      skip: [{ text: 'QWEATHER_API_KEY=your-qweather-key' }, { text: 'see qweather {hex*32}' }],
    },
  },
];
