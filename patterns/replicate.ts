// Replicate: API token. https://replicate.com/docs/topics/security/api-tokens
import type { Pattern } from '../src/model/pattern.ts';

export const replicatePatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'replicate.api-token',
    family: 'credential',
    title: 'Replicate API token',
    description: 'An API token of Replicate.',
    impact: 'Whoever has it calls models at the account’s cost and uses up its limits.',
    remedy: 'Disable the token on replicate.com under API tokens and create a new one.',
    rotation: 'https://replicate.com/account/api-tokens',
    severity: 'high',
    confidence: 'high',
    tags: ['ai'],
    references: ['https://replicate.com/docs/topics/security/api-tokens'],
    keywords: ['r8_'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>r8_[A-Za-z0-9]{37,40})(?![A-Za-z0-9_])/,
    checks: [{ kind: 'entropy', bitsMin: 3.5 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'REPLICATE_API_TOKEN=r8_{base62*37}' },
        { text: 'Replicate("r8_{base62*37}")', path: 'a.ts' },
      ],
      skip: [
        { text: 'r8_{base62*10}' },
        { text: 'REPLICATE_API_TOKEN=r8_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx' },
      ],
    },
  },
];
