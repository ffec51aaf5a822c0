// Sendcloud: secret key. https://api.sendcloud.dev/docs/sendcloud-public-api/authentication
import type { Pattern } from '../src/model/pattern.ts';

export const sendcloudPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'sendcloud.secret-key',
    family: 'credential',
    title: 'Sendcloud secret key',
    description: '32 hexadecimal digits beside Sendcloud’s name.',
    impact:
      'Whoever has it reads orders with customers’ addresses and books shipments at the ' + 'account’s cost.',
    remedy:
      'Revoke the key in Sendcloud’s account settings, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://api.sendcloud.dev/docs/sendcloud-public-api/authentication',
    severity: 'high',
    confidence: 'medium',
    tags: ['ecommerce', 'saas'],
    references: ['https://api.sendcloud.dev/docs/sendcloud-public-api/authentication'],
    names: ['sendcloud'],
    value: /[0-9a-f]{32}/,
    words: ['secret', 'key'],
    examples: {
      match: [
        { text: 'SENDCLOUD_SECRET_KEY={hex*32}' },
        { text: 'sendcloud_secret_key: {hex*32}', path: 'config.yaml' },
      ],
      skip: [{ text: 'SENDCLOUD_SECRET_KEY=your-sendcloud-key' }, { text: 'see sendcloud {hex*32}' }],
    },
  },
];
