// ImageKit: private key.
// See https://imagekit.io/docs/api-keys
import type { Pattern } from '../src/model/pattern.ts';

export const imagekitPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'imagekit.private-key',
    family: 'credential',
    title: 'ImageKit private key',
    description: '`private_` and 27 base64 characters and `=`, beside ImageKit’s name.',
    impact: 'Whoever has it reads, changes and deletes the account’s files.',
    remedy:
      'Revoke the key under Developer options, API keys, create a new one where it is ' +
      'still needed, and look through what it was used for.',
    rotation: 'https://imagekit.io/docs/api-keys',
    severity: 'high',
    confidence: 'high',
    tags: ['media', 'saas'],
    references: ['https://imagekit.io/docs/api-keys'],
    names: ['imagekit', 'image_kit'],
    value: /private_[A-Za-z0-9+/]{27}=/,
    rank: 31,
    examples: {
      match: [
        { text: 'IMAGEKIT_PRIVATE_KEY=private_{base62*27}=' },
        { text: 'imagekit:\n  enabled: true\n  api_key: private_{base62*27}=\n', path: 'config.yml' },
      ],
      skip: [
        { text: 'IMAGEKIT_PRIVATE_KEY=your-imagekit-key' },
        { text: 'see imagekit private_{base62*27}=' },
      ],
    },
  },
];
