// Afterpay: secret key. https://developers.afterpay.com/
import type { Pattern } from '../src/model/pattern.ts';

export const afterpayPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'afterpay.secret-key',
    family: 'credential',
    title: 'Afterpay secret key',
    description: 'The secret key of an Afterpay (Clearpay) merchant.',
    impact: 'Whoever has it takes payments, makes refunds and reads customers.',
    remedy: 'Ask Afterpay’s merchant support for a new secret key.',
    rotation: 'https://developers.afterpay.com/',
    severity: 'critical',
    confidence: 'medium',
    tags: ['payment'],
    references: ['https://developers.afterpay.com/'],
    names: ['afterpay', 'clearpay'],
    value: /[a-z0-9]{128}/,
    examples: {
      match: [
        { text: 'AFTERPAY_SECRET_KEY={hex*128}' },
        { text: 'afterpay:\n  merchant_id: 12345\n  secret_key: {hex*128}' },
      ],
      skip: [{ text: 'AFTERPAY_SECRET_KEY=your_afterpay_secret_key' }, { text: 'afterpay see {hex*128}' }],
    },
  },
];
