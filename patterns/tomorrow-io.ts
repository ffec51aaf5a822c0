// Tomorrow.io: API key. https://docs.tomorrow.io/reference/api-authentication
import type { Pattern } from '../src/model/pattern.ts';

export const tomorrowIoPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'tomorrow-io.api-key',
    family: 'credential',
    title: 'Tomorrow.io API key',
    description: '32 letters and digits beside Tomorrow.io’s name.',
    impact: 'Whoever has it queries weather data on the account’s plan and uses up its quota.',
    remedy:
      'Revoke the key in Tomorrow.io’s account settings, create a new one where it is ' +
      'still needed, and look through what it was used for.',
    rotation: 'https://docs.tomorrow.io/reference/api-authentication',
    severity: 'low',
    confidence: 'medium',
    tags: ['weather'],
    references: ['https://docs.tomorrow.io/reference/api-authentication'],
    names: ['tomorrow_io', 'climacell'],
    value: /[A-Za-z0-9]{32}/,
    examples: {
      match: [
        { text: 'TOMORROW_IO_API_KEY={base62*32}' },
        { text: 'https://api.tomorrow.io/v4/timelines?location=42.3,-71.1&apikey={base62*32}' },
      ],
      skip: [{ text: 'TOMORROW_IO_API_KEY=your-tomorrow-io-key' }, { text: 'tomorrow_io etag: {base62*32}' }],
    },
  },
];
