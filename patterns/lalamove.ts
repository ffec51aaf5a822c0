// Lalamove: secret key. https://developers.lalamove.com/
import type { Pattern } from '../src/model/pattern.ts';

export const lalamovePatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'lalamove.secret-key',
    family: 'credential',
    title: 'Lalamove secret key',
    description: '`sk_prod_` or `sk_test_` and a random part beside Lalamove’s name.',
    impact:
      'Whoever has it reads orders with customers’ addresses and books shipments at the ' + 'account’s cost.',
    remedy:
      'Regenerate the key in the Lalamove dashboard, and look through the usage since it ' + 'was committed.',
    rotation: 'https://developers.lalamove.com/',
    severity: 'high',
    confidence: 'high',
    tags: ['ecommerce', 'saas'],
    references: ['https://developers.lalamove.com/'],
    names: ['lalamove'],
    value: /sk_(?:prod|test)_[A-Za-z0-9+/_-]{32,70}/,
    rank: 31,
    examples: {
      match: [
        { text: 'LALAMOVE_SECRET_KEY=sk_prod_{base62*50}' },
        { text: "const lalamoveSecretKey = 'sk_prod_{base62*50}';", path: 'src/api.ts' },
      ],
      skip: [{ text: 'LALAMOVE_SECRET_KEY=your-lalamove-key' }, { text: 'see lalamove sk_prod_{base62*50}' }],
    },
  },
];
