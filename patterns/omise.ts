// Omise: secret key. https://docs.omise.co/api-authentication
import type { Pattern } from '../src/model/pattern.ts';

export const omisePatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'omise.secret-key',
    family: 'credential',
    title: 'Omise secret key',
    description: 'A secret key of Omise (Opn Payments).',
    impact: 'Whoever has it takes payments, makes refunds and reads customers.',
    remedy: 'Roll the keys in the Omise dashboard under Keys.',
    rotation: 'https://docs.omise.co/api-authentication',
    severity: 'critical',
    confidence: 'high',
    tags: ['payment'],
    references: ['https://docs.omise.co/api-authentication'],
    keywords: ['skey_'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9_])(?<secret>skey_(?:live_|test_)?[a-z0-9]{19})(?![A-Za-z0-9_])/,
    checks: [
      { kind: 'entropy', bitsMin: 3.2 },
      { kind: 'character-classes', classesMin: 3 },
      { kind: 'real-value' },
    ],
    examples: {
      match: [
        { text: 'OMISE_SECRET_KEY=skey_{lowerdigits*19}' },
        { text: 'curl https://api.omise.co/charges -u skey_test_{lowerdigits*19}:' },
      ],
      skip: [
        { text: 'OMISE_SECRET_KEY=skey_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx' },
        { text: 'skey_{hex*9}' },
      ],
    },
  },
];
