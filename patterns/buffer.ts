// Buffer: access token. https://buffer.com/developers/api/oauth
import type { Pattern } from '../src/model/pattern.ts';

export const bufferPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'buffer.access-token',
    family: 'credential',
    title: 'Buffer access token',
    description: '`1/` and 32 hexadecimal digits beside Buffer’s name.',
    impact: 'Whoever has it reads and posts as the app or the user that it was issued for.',
    remedy:
      'Revoke the token in Buffer’s account settings, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://buffer.com/developers/api/oauth',
    severity: 'high',
    confidence: 'medium',
    tags: ['social'],
    references: ['https://buffer.com/developers/api/oauth'],
    names: ['bufferapp', 'buffer_access', 'buffer_api', 'buffer_token'],
    value: /[12]\/[0-9a-f]{32}/,
    examples: {
      match: [
        { text: 'BUFFERAPP_ACCESS_TOKEN=1/{hex*32}' },
        { text: 'https://api.bufferapp.com/1/user.json?access_token=1/{hex*32}' },
      ],
      skip: [{ text: 'BUFFERAPP_ACCESS_TOKEN=your-bufferapp-token' }, { text: 'bufferapp etag: 1/{hex*32}' }],
    },
  },
];
