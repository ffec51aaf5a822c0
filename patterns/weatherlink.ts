// Davis WeatherLink: API secret. https://weatherlink.github.io/v2-api/authentication
import type { Pattern } from '../src/model/pattern.ts';

export const weatherlinkPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'weatherlink.api-secret',
    family: 'credential',
    title: 'Davis WeatherLink API secret',
    description: '32 lower-case letters and digits beside Davis WeatherLink’s name.',
    impact: 'Whoever has it reads, and with a write key falsifies, what the devices report.',
    remedy:
      'Delete the secret on Davis WeatherLink’s page of keys and put a new one where ' +
      'programs read it at run time.',
    rotation: 'https://weatherlink.github.io/v2-api/authentication',
    severity: 'medium',
    confidence: 'medium',
    tags: ['iot', 'data'],
    references: ['https://weatherlink.github.io/v2-api/authentication'],
    names: ['weatherlink'],
    value: /[a-z0-9]{32}/,
    examples: {
      match: [
        { text: 'WEATHERLINK_API_SECRET={lowerdigits*32}' },
        { text: '{"weatherlinkApiSecret": "{lowerdigits*32}"}', path: 'config.json' },
      ],
      skip: [
        { text: 'WEATHERLINK_API_SECRET=your-weatherlink-secret' },
        { text: 'weatherlink etag: {lowerdigits*32}' },
      ],
    },
  },
];
