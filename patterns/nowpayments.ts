// NOWPayments: API key. https://nowpayments.io/help
import type { Pattern } from '../src/model/pattern.ts';

export const nowpaymentsPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'nowpayments.api-key',
    family: 'credential',
    title: 'NOWPayments API key',
    description: 'A key of the NOWPayments API.',
    impact: 'Whoever has it takes payments, makes refunds and reads customers.',
    remedy: 'Delete the key in NOWPayments’ settings under API keys and create a new one.',
    rotation: 'https://nowpayments.io/help',
    severity: 'high',
    confidence: 'medium',
    tags: ['payment', 'crypto'],
    references: ['https://nowpayments.io/help'],
    names: ['nowpayments', 'now_payments'],
    value: /[A-Z0-9]{7}(?:-[A-Z0-9]{7}){3}/,
    examples: {
      match: [
        { text: 'NOWPAYMENTS_API_KEY={upperdigits*7}-{upperdigits*7}-{upperdigits*7}-{upperdigits*7}' },
        {
          text: "curl https://api.nowpayments.io/v1/payment -H 'x-api-key: {upperdigits*7}-{upperdigits*7}-{upperdigits*7}-{upperdigits*7}'",
        },
      ],
      skip: [
        { text: 'NOWPAYMENTS_API_KEY=your_nowpayments_api_key' },
        { text: 'nowpayments etag: {upperdigits*7}-{upperdigits*7}-{upperdigits*7}-{upperdigits*7}' },
      ],
    },
  },
];
