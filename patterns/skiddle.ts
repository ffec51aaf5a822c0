// Skiddle: API key. https://github.com/Skiddle/web-api
import type { Pattern } from '../src/model/pattern.ts';

export const skiddlePatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'skiddle.api-key',
    family: 'credential',
    title: 'Skiddle API key',
    description: '32 hexadecimal digits beside Skiddle’s name.',
    impact: 'Whoever has it queries events on the account’s plan and uses up its quota.',
    remedy:
      'Regenerate the key in the Skiddle dashboard, and look through the usage since it ' + 'was committed.',
    rotation: 'https://github.com/Skiddle/web-api',
    severity: 'low',
    confidence: 'medium',
    tags: ['data', 'media'],
    references: ['https://github.com/Skiddle/web-api'],
    names: ['skiddle'],
    value: /[0-9a-f]{32}/,
    examples: {
      match: [
        { text: 'SKIDDLE_API_KEY={hex*32}' },
        { text: 'https://www.skiddle.com/api/v1/events/search/?api_key={hex*32}' },
      ],
      skip: [{ text: 'SKIDDLE_API_KEY=your-skiddle-key' }, { text: 'skiddle etag: {hex*32}' }],
    },
  },
];
