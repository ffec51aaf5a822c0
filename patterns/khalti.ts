// Khalti: secret key. https://docs.khalti.com/
import type { Pattern } from '../src/model/pattern.ts';

export const khaltiPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'khalti.secret-key',
    family: 'credential',
    title: 'Khalti secret key',
    description: 'A live secret key of Khalti.',
    impact: 'Whoever has it takes payments, makes refunds and reads customers.',
    remedy: 'Regenerate the keys in Khalti’s merchant dashboard.',
    rotation: 'https://docs.khalti.com/',
    severity: 'critical',
    confidence: 'high',
    tags: ['payment'],
    references: ['https://docs.khalti.com/'],
    keywords: ['live_secret_key_'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>live_secret_key_[0-9a-f]{32})(?![A-Za-z0-9_])/,
    checks: [{ kind: 'entropy', bitsMin: 3 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'KHALTI_SECRET_KEY=live_secret_key_{hex*32}' },
        { text: 'Authorization: Key live_secret_key_{hex*32}' },
      ],
      skip: [
        { text: 'KHALTI_SECRET_KEY=live_secret_key_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx' },
        { text: 'live_secret_key_{hex*9}' },
      ],
    },
  },
];
