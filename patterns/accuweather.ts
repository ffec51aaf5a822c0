// AccuWeather: API key. https://developer.accuweather.com/documentation/authentication
import type { Pattern } from '../src/model/pattern.ts';

export const accuweatherPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'accuweather.api-key',
    family: 'credential',
    title: 'AccuWeather API key',
    description: '32 letters and digits beside AccuWeather’s name.',
    impact: 'Whoever has it queries weather data on the account’s plan and uses up its quota.',
    remedy:
      'Revoke the key in AccuWeather’s account settings, create a new one where it is ' +
      'still needed, and look through what it was used for.',
    rotation: 'https://developer.accuweather.com/documentation/authentication',
    severity: 'low',
    confidence: 'medium',
    tags: ['weather'],
    references: ['https://developer.accuweather.com/documentation/authentication'],
    names: ['accuweather', 'accu_weather'],
    value: /[A-Za-z0-9]{32}/,
    examples: {
      match: [
        { text: 'ACCUWEATHER_API_KEY={base62*32}' },
        { text: 'http://dataservice.accuweather.com/currentconditions/v1/349727?apikey={base62*32}' },
      ],
      skip: [{ text: 'ACCUWEATHER_API_KEY=your-accuweather-key' }, { text: 'accuweather etag: {base62*32}' }],
    },
  },
];
