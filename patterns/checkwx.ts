// CheckWX: API key. https://www.checkwxapi.com/documentation/
import type { Pattern } from '../src/model/pattern.ts';

export const checkwxPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'checkwx.api-key',
    family: 'credential',
    title: 'CheckWX API key',
    description: '24 to 32 hexadecimal digits beside CheckWX’s name.',
    impact: 'Whoever has it queries weather data on the account’s plan and uses up its quota.',
    remedy:
      'Revoke the key in CheckWX’s account settings, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://www.checkwxapi.com/documentation/',
    severity: 'low',
    confidence: 'low',
    tags: ['weather', 'travel'],
    references: ['https://www.checkwxapi.com/documentation/'],
    names: ['checkwx'],
    value: /[0-9a-f]{24,32}/,
    examples: {
      match: [
        { text: 'CHECKWX_API_KEY={hex*28}' },
        { text: 'checkwx_api_key: {hex*28}', path: 'config.yaml' },
      ],
      skip: [{ text: 'CHECKWX_API_KEY=your-checkwx-key' }, { text: 'see checkwx {hex*28}' }],
    },
  },
];
