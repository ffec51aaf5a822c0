// pixeldrain: API key. https://pixeldrain.com/api
import type { Pattern } from '../src/model/pattern.ts';

export const pixeldrainPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'pixeldrain.api-key',
    family: 'credential',
    title: 'pixeldrain API key',
    description: 'A UUID beside pixeldrain’s name.',
    impact: 'Whoever has it uploads to and deletes from the account.',
    remedy:
      'Revoke the key in pixeldrain’s account settings, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://pixeldrain.com/api',
    severity: 'medium',
    confidence: 'medium',
    tags: ['storage', 'media'],
    references: ['https://pixeldrain.com/api'],
    names: ['pixeldrain'],
    value: /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/,
    words: ['key', 'token', 'secret', 'auth', 'bearer', 'passw', 'cred', 'private'],
    examples: {
      match: [
        { text: 'PIXELDRAIN_API_KEY={hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
        { text: 'pixeldrain_api_key: {hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}', path: 'config.yaml' },
      ],
      skip: [
        { text: 'PIXELDRAIN_API_KEY=your-pixeldrain-key' },
        { text: 'pixeldrain etag: {hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
      ],
    },
  },
];
