// Bubble: API token.
// See https://manual.bubble.io/core-resources/api/the-bubble-api
import type { Pattern } from '../src/model/pattern.ts';

export const bubblePatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'bubble.api-token',
    family: 'credential',
    title: 'Bubble API token',
    description: '32 hexadecimal digits beside Bubble’s name.',
    impact: 'Whoever has it reads and changes the application’s data without privacy rules.',
    remedy:
      'Revoke the token in the app’s settings, API, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://manual.bubble.io/core-resources/api/the-bubble-api',
    severity: 'high',
    confidence: 'medium',
    tags: ['devtools', 'saas'],
    references: ['https://manual.bubble.io/core-resources/api/the-bubble-api'],
    names: ['bubble_api', 'bubble_io', 'bubbleapps', 'bubble.io'],
    value: /[0-9a-f]{32}/,
    examples: {
      match: [
        { text: 'BUBBLE_API_TOKEN={hex*32}' },
        { text: '{"BUBBLE_API_TOKEN": "{hex*32}"}', path: 'env.json' },
      ],
      skip: [{ text: 'BUBBLE_API_TOKEN=your-bubble-token' }, { text: 'see bubble io {hex*32}' }],
    },
  },
];
