// Weatherstack: API key. https://weatherstack.com/documentation
import type { Pattern } from '../src/model/pattern.ts';

export const weatherstackPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'weatherstack.api-key',
    family: 'credential',
    title: 'Weatherstack API key',
    description: '32 hexadecimal digits beside Weatherstack’s name.',
    impact: 'Whoever has it queries weather data on the account’s plan and uses up its quota.',
    remedy:
      'Delete the key on Weatherstack’s page of keys and put a new one where programs read ' +
      'it at run time.',
    rotation: 'https://weatherstack.com/documentation',
    severity: 'low',
    confidence: 'medium',
    tags: ['weather'],
    references: ['https://weatherstack.com/documentation'],
    names: ['weatherstack'],
    value: /[0-9a-f]{32}/,
    examples: {
      match: [
        { text: 'WEATHERSTACK_API_KEY={hex*32}' },
        { text: 'http://api.weatherstack.com/current?access_key={hex*32}&query=Bern' },
      ],
      skip: [{ text: 'WEATHERSTACK_API_KEY=your-weatherstack-key' }, { text: 'weatherstack etag: {hex*32}' }],
    },
  },
];
