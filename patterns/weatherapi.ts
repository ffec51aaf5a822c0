// WeatherAPI.com: API key. https://www.weatherapi.com/docs/
import type { Pattern } from '../src/model/pattern.ts';

export const weatherapiPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'weatherapi.api-key',
    family: 'credential',
    title: 'WeatherAPI.com API key',
    description: '31 hexadecimal digits beside WeatherAPI.com’s name.',
    impact: 'Whoever has it queries weather data on the account’s plan and uses up its quota.',
    remedy:
      'Delete the key on WeatherAPI.com’s page of keys and put a new one where programs ' +
      'read it at run time.',
    rotation: 'https://www.weatherapi.com/docs/',
    severity: 'low',
    confidence: 'medium',
    tags: ['weather'],
    references: ['https://www.weatherapi.com/docs/'],
    names: ['weatherapi', 'weather_api'],
    value: /[0-9a-f]{30,31}/,
    examples: {
      match: [
        { text: 'WEATHERAPI_API_KEY={hex*31}' },
        { text: 'http://api.weatherapi.com/v1/current.json?key={hex*31}&q=London' },
      ],
      skip: [{ text: 'WEATHERAPI_API_KEY=your-weatherapi-key' }, { text: 'weatherapi etag: {hex*31}' }],
    },
  },
];
