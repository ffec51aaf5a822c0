// Xweather: client secret. https://www.xweather.com/docs/weather-api/getting-started/authentication
import type { Pattern } from '../src/model/pattern.ts';

export const xweatherPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'xweather.client-secret',
    family: 'credential',
    title: 'Xweather client secret',
    description: '40 letters and digits beside Xweather’s name.',
    impact: 'Whoever has it queries weather data on the account’s plan and uses up its quota.',
    remedy:
      'Delete the secret on Xweather’s page of keys and put a new one where programs read ' +
      'it at run time.',
    rotation: 'https://www.xweather.com/docs/weather-api/getting-started/authentication',
    severity: 'low',
    confidence: 'medium',
    tags: ['weather'],
    references: ['https://www.xweather.com/docs/weather-api/getting-started/authentication'],
    names: ['aeris', 'aerisweather', 'aerisapi', 'xweather', 'aeris_api'],
    value: /[A-Za-z0-9]{40}/,
    words: ['secret'],
    companion: {
      title: 'client id',
      regex: /(?<![A-Za-z0-9])(?<companion>[A-Za-z0-9]{20,22})(?![A-Za-z0-9])/,
      need: 'optional',
    },
    examples: {
      match: [
        { text: 'AERIS_CLIENT_SECRET={base62*40}' },
        {
          text: 'https://api.aerisapi.com/observations/oslo?client_id={base62*21}&client_secret={base62*40}',
        },
      ],
      skip: [{ text: 'AERIS_CLIENT_SECRET=your-aeris-secret' }, { text: 'aeris etag: {base62*40}' }],
    },
  },
];
