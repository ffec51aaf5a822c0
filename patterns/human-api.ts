// Human API: client secret. https://reference.humanapi.co/
import type { Pattern } from '../src/model/pattern.ts';

export const humanApiPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'human-api.client-secret',
    family: 'credential',
    title: 'Human API client secret',
    description: '40 hexadecimal digits beside Human API’s name.',
    impact:
      'Whoever has it reads the health and activity data of the users who connected their ' + 'accounts.',
    remedy:
      'Revoke the secret in Human API’s account settings, create a new one where it is ' +
      'still needed, and look through what it was used for.',
    rotation: 'https://reference.humanapi.co/',
    severity: 'high',
    confidence: 'medium',
    tags: ['data', 'saas'],
    references: ['https://reference.humanapi.co/'],
    names: ['humanapi', 'human_api'],
    value: /[0-9a-f]{40}/,
    words: ['secret', 'key'],
    examples: {
      match: [
        { text: 'HUMANAPI_CLIENT_SECRET={hex*40}' },
        { text: 'humanapi_client_secret = "{hex*40}"', path: 'app/settings.py' },
      ],
      skip: [{ text: 'HUMANAPI_CLIENT_SECRET=your-humanapi-secret' }, { text: 'humanapi etag: {hex*40}' }],
    },
  },
];
