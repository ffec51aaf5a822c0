// Ecwid: access token. https://api-docs.ecwid.com/reference/access-tokens
import type { Pattern } from '../src/model/pattern.ts';

export const ecwidPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'ecwid.access-token',
    family: 'credential',
    title: 'Ecwid access token',
    description: '`secret_` and 32 letters and digits beside Ecwid’s name.',
    impact: 'Whoever has it reads and changes products, orders and customers of the shop.',
    remedy:
      'Regenerate the token in the Ecwid dashboard, and look through the usage since it ' + 'was committed.',
    rotation: 'https://api-docs.ecwid.com/reference/access-tokens',
    severity: 'high',
    confidence: 'high',
    tags: ['ecommerce'],
    references: ['https://api-docs.ecwid.com/reference/access-tokens'],
    names: ['ecwid'],
    value: /secret_[A-Za-z0-9]{32}/,
    rank: 31,
    examples: {
      match: [
        { text: 'ECWID_ACCESS_TOKEN=secret_{base62*32}' },
        { text: 'https://app.ecwid.com/api/v3/1003/products?token=secret_{base62*32}' },
      ],
      skip: [{ text: 'ECWID_ACCESS_TOKEN=your-ecwid-token' }, { text: 'ecwid etag: secret_{base62*32}' }],
    },
  },
];
