// Razorpay: key secret. https://razorpay.com/docs/payments/dashboard/account-settings/api-keys/
import type { Pattern } from '../src/model/pattern.ts';

export const razorpayPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'razorpay.key-secret',
    family: 'credential',
    title: 'Razorpay key secret',
    description: 'The secret of a Razorpay API key.',
    impact: 'Whoever has it takes payments, makes refunds and reads customers.',
    remedy: 'Regenerate the key in the Razorpay dashboard under API keys.',
    rotation: 'https://razorpay.com/docs/payments/dashboard/account-settings/api-keys/',
    severity: 'critical',
    confidence: 'medium',
    tags: ['payment'],
    references: ['https://razorpay.com/docs/payments/dashboard/account-settings/api-keys/'],
    names: ['razorpay', 'rzp_live', 'rzp_test'],
    value: /[A-Za-z0-9]{24}/,
    companion: {
      title: 'key id',
      regex: /(?<![A-Za-z0-9])(?<companion>rzp_(?:live|test)_[A-Za-z0-9]{14})(?![A-Za-z0-9])/,
      need: 'preferred',
    },
    examples: {
      match: [
        { text: 'RAZORPAY_KEY_SECRET={base62*24}' },
        {
          text: "new Razorpay({ key_id: 'rzp_live_{base62*14}', key_secret: '{base62*24}' })",
          path: 'pay.js',
        },
      ],
      skip: [
        { text: 'RAZORPAY_KEY_SECRET=your_razorpay_key_secret' },
        { text: 'razorpay built from {base62*24}' },
      ],
    },
  },
];
