// World Weather Online: API key. https://www.worldweatheronline.com/weather-api/api/docs/
import type { Pattern } from '../src/model/pattern.ts';

export const worldWeatherOnlinePatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'world-weather-online.api-key',
    family: 'credential',
    title: 'World Weather Online API key',
    description: '29 to 31 hexadecimal digits beside World Weather Online’s name.',
    impact: 'Whoever has it queries weather data on the account’s plan and uses up its quota.',
    remedy:
      'Regenerate the key in the World Weather Online dashboard, and look through the ' +
      'usage since it was committed.',
    rotation: 'https://www.worldweatheronline.com/weather-api/api/docs/',
    severity: 'low',
    confidence: 'low',
    tags: ['weather'],
    references: ['https://www.worldweatheronline.com/weather-api/api/docs/'],
    names: ['worldweatheronline', 'world_weather_online'],
    value: /[0-9a-f]{29,31}/,
    examples: {
      match: [
        { text: 'WORLDWEATHERONLINE_API_KEY={hex*30}' },
        { text: 'http://api.worldweatheronline.com/premium/v1/weather.ashx?key={hex*30}&q=London' },
      ],
      skip: [
        { text: 'WORLDWEATHERONLINE_API_KEY=your-worldweatheronline-key' },
        { text: 'see worldweatheronline {hex*30}' },
      ],
    },
  },
];
