// replicate: Replicate API token.
import type { Pattern } from '../src/model/pattern.ts';

export const replicatePatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'replicate.api-token',
    family: 'credential',
    title: 'Replicate API token',
    description: 'A secret key of Replicate.',
    impact: 'Whoever has it uses the service as the account, at its cost.',
    remedy: 'Delete the key in the Replicate console and create a new one.',
    severity: 'high',
    confidence: 'high',
    tags: ['ai'],
    references: ['https://replicate.com/docs/topics/security/api-tokens'],
    keywords: ['r8_'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>r8_[A-Za-z0-9]{37,40})(?![A-Za-z0-9_])/,
    checks: [{ kind: 'entropy', bitsMin: 3.5 }, { kind: 'real-value' }],
    examples: {
      match: [{ text: 'REPLICATE_API_TOKEN=r8_{base62*37}' }, { text: 'Replicate("r8_{base62*37}")' }],
      skip: [{ text: 'r8_{base62*10}' }],
    },
  },
];
