// Xendit: secret key. https://docs.xendit.co/docs/api-keys
import type { Pattern } from '../src/model/pattern.ts';

export const xenditPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'xendit.secret-key',
    family: 'credential',
    title: 'Xendit secret key',
    description: 'A secret API key of Xendit.',
    impact: 'Whoever has it takes payments, makes refunds and reads customers.',
    remedy: 'Delete the key in the Xendit dashboard under Developers, API keys.',
    rotation: 'https://docs.xendit.co/docs/api-keys',
    severity: 'critical',
    confidence: 'high',
    tags: ['payment'],
    references: ['https://docs.xendit.co/docs/api-keys'],
    keywords: ['xnd_production_', 'xnd_development_'],
    regex:
      /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>xnd_(?:production|development)_[A-Za-z0-9+/=_-]{36,80})(?![A-Za-z0-9+/_=-])/,
    checks: [{ kind: 'entropy', bitsMin: 3.8 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'XENDIT_SECRET_KEY=xnd_production_{base62*52}' },
        { text: "new Xendit({ secretKey: 'xnd_development_{base62*48}==' })", path: 'a.ts' },
      ],
      skip: [
        { text: 'xnd_public_production_{base62*48}' },
        { text: 'XENDIT_SECRET_KEY=xnd_production_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx' },
        { text: 'xnd_production_{hex*9}' },
      ],
    },
  },
];
