// Shopee: partner key. https://open.shopee.com/documents
import type { Pattern } from '../src/model/pattern.ts';

export const shopeePatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'shopee.partner-key',
    family: 'credential',
    title: 'Shopee partner key',
    description: '64 hexadecimal digits, of which the first four may be `shpk`, beside Shopee’s name.',
    impact: 'Whoever has it reads and changes products, orders and customers of the shop.',
    remedy:
      'Regenerate the key in the Shopee dashboard, and look through the usage since it was ' + 'committed.',
    rotation: 'https://open.shopee.com/documents',
    severity: 'high',
    confidence: 'medium',
    tags: ['ecommerce'],
    references: ['https://open.shopee.com/documents'],
    names: ['shopee'],
    value: /[0-9a-f]{64}|shpk[0-9a-f]{60}/,
    words: ['key', 'secret'],
    examples: {
      match: [
        { text: 'SHOPEE_PARTNER_KEY={hex*64}' },
        { text: "const shopeePartnerKey = '{hex*64}';", path: 'src/api.ts' },
      ],
      skip: [{ text: 'SHOPEE_PARTNER_KEY=your-shopee-key' }, { text: 'shopee etag: {hex*64}' }],
    },
  },
];
