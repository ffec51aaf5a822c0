// Klarna: API key. https://docs.klarna.com/api/authentication
import type { Pattern } from '../src/model/pattern.ts';

export const klarnaPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'klarna.api-key',
    family: 'credential',
    title: 'Klarna API key',
    description: 'An API key of Klarna.',
    impact: 'Whoever has it takes payments, makes refunds and reads customers.',
    remedy: 'Disable the key in the Klarna portal under Settings and generate a new one.',
    rotation: 'https://docs.klarna.com/api/authentication',
    severity: 'critical',
    confidence: 'high',
    tags: ['payment'],
    references: ['https://docs.klarna.com/api/authentication'],
    keywords: ['klarna_live_api_', 'klarna_test_api_'],
    regex:
      /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>klarna_(?:live|test)_api_[A-Za-z0-9+/=_-]{24,300})(?![A-Za-z0-9+/_=-])/,
    checks: [{ kind: 'entropy', bitsMin: 4 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'KLARNA_API_KEY=klarna_live_api_{base62*140}' },
        { text: '"password": "klarna_live_api_{base62*140}"' },
      ],
      skip: [
        { text: 'KLARNA_API_KEY=klarna_live_api_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx' },
        { text: 'klarna_live_api_{hex*9}' },
      ],
    },
  },
];
