// Midtrans: server key. https://docs.midtrans.com/docs/retrieving-api-access-keys
import type { Pattern } from '../src/model/pattern.ts';

export const midtransPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'midtrans.server-key',
    family: 'credential',
    title: 'Midtrans server key',
    description: 'A server key of Midtrans.',
    impact: 'Whoever has it takes payments, makes refunds and reads customers.',
    remedy: 'Regenerate the server key in the Midtrans dashboard under Access keys.',
    rotation: 'https://docs.midtrans.com/docs/retrieving-api-access-keys',
    severity: 'critical',
    confidence: 'high',
    tags: ['payment'],
    references: ['https://docs.midtrans.com/docs/retrieving-api-access-keys'],
    keywords: ['Mid-server-'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>(?:SB-)?Mid-server-[A-Za-z0-9_-]{20,32})(?![A-Za-z0-9_-])/,
    checks: [{ kind: 'entropy', bitsMin: 3.5 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'MIDTRANS_SERVER_KEY=Mid-server-{base62*24}' },
        { text: "serverKey: 'SB-Mid-server-{base62*24}'" },
      ],
      skip: [
        { text: 'Mid-client-{base62*16}' },
        { text: 'MIDTRANS_SERVER_KEY=Mid-server-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx' },
        { text: 'Mid-server-{hex*9}' },
      ],
    },
  },
];
