// Dandelion: token. https://dandelion.eu/docs/api/
import type { Pattern } from '../src/model/pattern.ts';

export const dandelionPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'dandelion.token',
    family: 'credential',
    title: 'Dandelion token',
    description: '32 hexadecimal digits beside Dandelion’s name.',
    impact: 'Whoever has it has texts processed on the account’s plan and uses up its quota.',
    remedy:
      'Revoke the token in Dandelion’s account settings, create a new one where it is ' +
      'still needed, and look through what it was used for.',
    rotation: 'https://dandelion.eu/docs/api/',
    severity: 'low',
    confidence: 'medium',
    tags: ['translation'],
    references: ['https://dandelion.eu/docs/api/'],
    names: ['dandelion_eu', 'dandelion_token', 'dandelion_api', 'api_dandelion', 'dandelion_app'],
    value: /[0-9a-f]{32}/,
    examples: {
      match: [
        { text: 'DANDELION_API_TOKEN={hex*32}' },
        { text: 'https://api.dandelion.eu/datatxt/nex/v1/?text=Paris&token={hex*32}' },
      ],
      skip: [
        { text: 'DANDELION_API_TOKEN=your-dandelion-api-token' },
        { text: 'dandelion_api etag: {hex*32}' },
      ],
    },
  },
];
