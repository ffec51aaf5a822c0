// Windy: API key. https://api.windy.com/
import type { Pattern } from '../src/model/pattern.ts';

export const windyPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'windy.api-key',
    family: 'credential',
    title: 'Windy API key',
    description: '32 letters and digits beside Windy’s name.',
    impact: 'Whoever has it queries weather data on the account’s plan and uses up its quota.',
    remedy:
      'Revoke the key in Windy’s account settings, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://api.windy.com/',
    severity: 'low',
    confidence: 'medium',
    tags: ['weather'],
    references: ['https://api.windy.com/'],
    names: ['windy_api', 'windycom', 'windy_com', 'windy_key', 'windy_webcams', 'windy_map'],
    value: /[A-Za-z0-9]{32}/,
    examples: {
      match: [
        { text: 'WINDY_API_KEY={base62*32}' },
        { text: '<add key="windyApiKey" value="{base62*32}" />', path: 'App.config' },
      ],
      skip: [{ text: 'WINDY_API_KEY=your-windy-api-key' }, { text: 'see windy api {base62*32}' }],
    },
  },
];
