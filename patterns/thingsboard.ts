// ThingsBoard: device access token. https://thingsboard.io/docs/user-guide/access-token/
import type { Pattern } from '../src/model/pattern.ts';

export const thingsboardPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'thingsboard.device-token',
    family: 'credential',
    title: 'ThingsBoard device access token',
    description: '20 letters and digits beside ThingsBoard’s name.',
    impact: 'Whoever has it reads, and with a write key falsifies, what the devices report.',
    remedy:
      'Revoke the token in ThingsBoard’s account settings, create a new one where it is ' +
      'still needed, and look through what it was used for.',
    rotation: 'https://thingsboard.io/docs/user-guide/access-token/',
    severity: 'medium',
    confidence: 'medium',
    tags: ['iot', 'data'],
    references: ['https://thingsboard.io/docs/user-guide/access-token/'],
    names: ['thingsboard', 'things_board'],
    value: /[A-Za-z0-9]{20}/,
    words: ['token', 'key'],
    examples: {
      match: [
        { text: 'THINGSBOARD_ACCESS_TOKEN={base62*20}' },
        { text: 'thingsboard_access_token: {base62*20}', path: 'config.yaml' },
      ],
      skip: [
        { text: 'THINGSBOARD_ACCESS_TOKEN=your-thingsboard-token' },
        { text: 'see thingsboard {base62*20}' },
      ],
    },
  },
];
