// Lazada: app secret. https://open.lazada.com/apps/doc/doc
import type { Pattern } from '../src/model/pattern.ts';

export const lazadaPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'lazada.app-secret',
    family: 'credential',
    title: 'Lazada app secret',
    description: '32 letters and digits beside Lazada’s name.',
    impact: 'Whoever has it reads and changes products, orders and customers of the shop.',
    remedy:
      'Revoke the secret in Lazada’s account settings, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://open.lazada.com/apps/doc/doc',
    severity: 'high',
    confidence: 'medium',
    tags: ['ecommerce'],
    references: ['https://open.lazada.com/apps/doc/doc'],
    names: ['lazada'],
    value: /[A-Za-z0-9]{32}/,
    words: ['secret'],
    examples: {
      match: [
        { text: 'LAZADA_APP_SECRET={base62*32}' },
        { text: 'lazada_app_secret = "{base62*32}"', path: 'app/settings.py' },
      ],
      skip: [{ text: 'LAZADA_APP_SECRET=your-lazada-secret' }, { text: 'see lazada {base62*32}' }],
    },
  },
];
