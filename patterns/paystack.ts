// Paystack: secret key. https://paystack.com/docs/api/authentication/
import type { Pattern } from '../src/model/pattern.ts';

export const paystackPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'paystack.secret-key',
    family: 'credential',
    title: 'Paystack secret key',
    description: 'A secret key of Paystack.',
    impact: 'Whoever has it takes payments, makes refunds and reads customers.',
    remedy: 'Generate a new secret key in the Paystack dashboard under API keys.',
    rotation: 'https://paystack.com/docs/api/authentication/',
    severity: 'critical',
    confidence: 'high',
    tags: ['payment'],
    references: ['https://paystack.com/docs/api/authentication/'],
    names: ['paystack'],
    value: /sk_(?:live|test)_[0-9a-f]{40}/,
    rank: 31,
    examples: {
      match: [
        { text: 'PAYSTACK_SECRET_KEY=sk_live_{hex*40}' },
        { text: "curl https://api.paystack.co/transaction -H 'Authorization: Bearer sk_live_{hex*40}'" },
      ],
      skip: [{ text: 'PAYSTACK_SECRET_KEY=your_paystack_secret_key' }],
    },
  },
];
