// PayMongo: secret key. https://developers.paymongo.com/docs/api-keys
import type { Pattern } from '../src/model/pattern.ts';

export const paymongoPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'paymongo.secret-key',
    family: 'credential',
    title: 'PayMongo secret key',
    description: 'A secret key of PayMongo.',
    impact: 'Whoever has it takes payments, makes refunds and reads customers.',
    remedy: 'Roll the key in the PayMongo dashboard under Developers.',
    rotation: 'https://developers.paymongo.com/docs/api-keys',
    severity: 'critical',
    confidence: 'high',
    tags: ['payment'],
    references: ['https://developers.paymongo.com/docs/api-keys'],
    names: ['paymongo'],
    value: /sk_(?:live|test)_[A-Za-z0-9]{24}/,
    rank: 31,
    examples: {
      match: [
        { text: 'PAYMONGO_SECRET_KEY=sk_live_{base62*24}' },
        { text: 'paymongo:\n  secret_key: sk_live_{base62*24}' },
      ],
      skip: [{ text: 'PAYMONGO_SECRET_KEY=your_paymongo_secret_key' }],
    },
  },
];
