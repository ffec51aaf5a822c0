// Nylas: API key. https://developer.nylas.com/docs/v3/auth/
import type { Pattern } from '../src/model/pattern.ts';

export const nylasPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'nylas.api-key',
    family: 'credential',
    title: 'Nylas API key',
    description: 'An API key of a Nylas application.',
    impact: 'Whoever has it reads and sends the mail of all connected accounts.',
    remedy: 'Delete the key in Nylas’ dashboard under API keys and create a new one.',
    rotation: 'https://developer.nylas.com/docs/v3/auth/',
    severity: 'critical',
    confidence: 'high',
    tags: ['messaging', 'email'],
    references: ['https://developer.nylas.com/docs/v3/auth/'],
    keywords: ['nyk_v0_'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>nyk_v0_[A-Za-z0-9]{60,70})(?![A-Za-z0-9_])/,
    checks: [{ kind: 'entropy', bitsMin: 3.8 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'NYLAS_API_KEY=nyk_v0_{base62*64}' },
        { text: 'new Nylas({ apiKey: "nyk_v0_{base62*64}" })', path: 'a.ts' },
      ],
      skip: [
        { text: 'NYLAS_API_KEY=nyk_v0_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx' },
        { text: 'nyk_v0_{hex*9}' },
      ],
    },
  },
];
