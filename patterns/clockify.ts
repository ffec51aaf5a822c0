// Clockify: API key.
// See https://docs.clockify.me/
import type { Pattern } from '../src/model/pattern.ts';

export const clockifyPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'clockify.api-key',
    family: 'credential',
    title: 'Clockify API key',
    description: '48 base64 characters beside Clockify’s name.',
    impact: 'Whoever has it reads and changes what its owner or integration may.',
    remedy:
      'Revoke the key in the profile settings, API, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://clockify.me/help/getting-started/generate-manage-api-keys',
    severity: 'medium',
    confidence: 'medium',
    tags: ['saas'],
    references: ['https://docs.clockify.me/'],
    names: ['clockify'],
    value: /[A-Za-z0-9+/]{48}/,
    examples: {
      match: [
        { text: 'CLOCKIFY_API_KEY={base62*48}' },
        { text: '"clockifyApiKey": "{base62*48}"', path: 'config.json' },
        { text: 'curl https://api.clockify.me/api/v1/user -H "X-Api-Key: {base62*48}"', path: 'run.sh' },
      ],
      skip: [{ text: 'CLOCKIFY_KEY=your-clockify-key' }, { text: 'see clockify {base62*48}' }],
    },
  },
];
