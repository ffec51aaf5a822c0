// Snipcart: secret key. https://docs.snipcart.com/v3/api-reference/authentication
import type { Pattern } from '../src/model/pattern.ts';

export const snipcartPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'snipcart.secret-key',
    family: 'credential',
    title: 'Snipcart secret key',
    description: '`ST_` and some 70 characters of base64 beside Snipcart’s name.',
    impact: 'Whoever has it reads and changes products, orders and customers of the shop.',
    remedy:
      'Delete the key on Snipcart’s page of keys and put a new one where programs read it ' + 'at run time.',
    rotation: 'https://docs.snipcart.com/v3/api-reference/authentication',
    severity: 'high',
    confidence: 'low',
    tags: ['ecommerce'],
    references: ['https://docs.snipcart.com/v3/api-reference/authentication'],
    names: ['snipcart'],
    value: /ST_[A-Za-z0-9+/_-]{40,100}={0,2}|[A-Za-z0-9+/]{72,100}={0,2}/,
    words: ['secret', 'key'],
    examples: {
      match: [
        { text: 'SNIPCART_SECRET_KEY=ST_{base62*69}' },
        { text: 'private static final String SNIPCART_SECRET_KEY = "ST_{base62*69}";', path: 'Api.java' },
      ],
      skip: [{ text: 'SNIPCART_SECRET_KEY=your-snipcart-key' }, { text: 'snipcart etag: ST_{base62*69}' }],
    },
  },
];
