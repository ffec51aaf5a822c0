// Cloudmersive: API key. https://cloudmersive.com/getting-started
import type { Pattern } from '../src/model/pattern.ts';

export const cloudmersivePatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'cloudmersive.api-key',
    family: 'credential',
    title: 'Cloudmersive API key',
    description: 'A UUID beside Cloudmersive’s name.',
    impact:
      'Whoever has it converts documents at the account’s cost and may fetch what is ' + 'stored there.',
    remedy:
      'Revoke the key in Cloudmersive’s account settings, create a new one where it is ' +
      'still needed, and look through what it was used for.',
    rotation: 'https://cloudmersive.com/getting-started',
    severity: 'medium',
    confidence: 'medium',
    tags: ['saas', 'devtools'],
    references: ['https://cloudmersive.com/getting-started'],
    names: ['cloudmersive'],
    value: /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/,
    words: ['key', 'token', 'secret', 'auth', 'bearer', 'passw', 'cred', 'private'],
    examples: {
      match: [
        { text: 'CLOUDMERSIVE_API_KEY={hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
        { text: 'cloudmersive_api_key: {hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}', path: 'config.yaml' },
      ],
      skip: [
        { text: 'CLOUDMERSIVE_API_KEY=your-cloudmersive-key' },
        { text: 'cloudmersive etag: {hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
      ],
    },
  },
];
