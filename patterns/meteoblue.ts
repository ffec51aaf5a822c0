// meteoblue: API key. https://docs.meteoblue.com/en/weather-apis/introduction/overview
import type { Pattern } from '../src/model/pattern.ts';

export const meteobluePatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'meteoblue.api-key',
    family: 'credential',
    title: 'meteoblue API key',
    description: '12 to 16 letters and digits beside meteoblue’s name.',
    impact: 'Whoever has it queries weather data on the account’s plan and uses up its quota.',
    remedy:
      'Revoke the key in meteoblue’s account settings, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://docs.meteoblue.com/en/weather-apis/introduction/overview',
    severity: 'low',
    confidence: 'low',
    tags: ['weather'],
    references: ['https://docs.meteoblue.com/en/weather-apis/introduction/overview'],
    names: ['meteoblue'],
    value: /[A-Za-z0-9]{12,16}/,
    examples: {
      match: [
        { text: 'METEOBLUE_API_KEY={base62*14}' },
        { text: 'https://my.meteoblue.com/packages/basic-1h?lat=47.5&lon=7.5&apikey={base62*14}' },
      ],
      skip: [{ text: 'METEOBLUE_API_KEY=your-meteoblue-key' }, { text: 'meteoblue etag: {base62*14}' }],
    },
  },
];
