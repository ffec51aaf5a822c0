// AliExpress: app secret. https://openservice.aliexpress.com/doc/doc.htm
import type { Pattern } from '../src/model/pattern.ts';

export const aliexpressPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'aliexpress.app-secret',
    family: 'credential',
    title: 'AliExpress app secret',
    description: '32 letters and digits beside AliExpress’ name.',
    impact: 'Whoever has it reads and changes products, orders and customers of the shop.',
    remedy:
      'Revoke the secret in AliExpress’ account settings, create a new one where it is ' +
      'still needed, and look through what it was used for.',
    rotation: 'https://openservice.aliexpress.com/doc/doc.htm',
    severity: 'high',
    confidence: 'medium',
    tags: ['ecommerce'],
    references: ['https://openservice.aliexpress.com/doc/doc.htm'],
    names: ['aliexpress', 'ali_express'],
    value: /[A-Za-z0-9]{32}/,
    words: ['secret'],
    examples: {
      match: [
        { text: 'ALIEXPRESS_APP_SECRET={base62*32}' },
        { text: 'aliexpress_app_secret = "{base62*32}"', path: 'app/settings.py' },
      ],
      skip: [
        { text: 'ALIEXPRESS_APP_SECRET=your-aliexpress-secret' },
        { text: 'aliexpress etag: {base62*32}' },
      ],
    },
  },
];
