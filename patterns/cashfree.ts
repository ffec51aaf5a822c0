// Cashfree: secret key. https://www.cashfree.com/docs/api-reference/authentication
import type { Pattern } from '../src/model/pattern.ts';

export const cashfreePatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'cashfree.secret-key',
    family: 'credential',
    title: 'Cashfree secret key',
    description: 'A secret key of Cashfree.',
    impact: 'Whoever has it takes payments, makes refunds and reads customers.',
    remedy: 'Generate new keys in the Cashfree dashboard under Developers and delete the old ones.',
    rotation: 'https://www.cashfree.com/docs/api-reference/authentication',
    severity: 'critical',
    confidence: 'high',
    tags: ['payment'],
    references: ['https://www.cashfree.com/docs/api-reference/authentication'],
    keywords: ['cfsk_ma_'],
    regex:
      /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>cfsk_ma_(?:prod|test)_[0-9a-f]{32}_[0-9a-f]{8})(?![A-Za-z0-9_])/,
    checks: [{ kind: 'entropy', bitsMin: 3 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'CASHFREE_SECRET_KEY=cfsk_ma_prod_{hex*32}_{hex*8}' },
        { text: 'x-client-secret: cfsk_ma_prod_{hex*32}_{hex*8}' },
      ],
      skip: [
        { text: 'CASHFREE_SECRET_KEY=cfsk_ma_prod_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx' },
        { text: 'cfsk_ma_prod_{hex*9}' },
      ],
    },
  },
];
