// linear: Linear API key.
import type { Pattern } from '../src/model/pattern.ts';

export const linearPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'linear.api-key',
    family: 'credential',
    title: 'Linear API key',
    description: 'A secret token of Linear.',
    impact: 'Whoever has it reads and changes what its owner or integration may.',
    remedy: 'Revoke the token in the settings of Linear and create a new one.',
    severity: 'high',
    confidence: 'high',
    tags: ['saas'],
    references: ['https://linear.app/developers/graphql#authentication'],
    keywords: ['lin_api_', 'lin_oauth_'],
    regex:
      /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>lin_api_[A-Za-z0-9]{40}|lin_oauth_[0-9a-f]{64})(?![A-Za-z0-9_-])/,
    checks: [{ kind: 'entropy', bitsMin: 3 }, { kind: 'real-value' }],
    examples: {
      match: [{ text: 'LINEAR_API_KEY=lin_api_{base62*40}' }, { text: '"lin_oauth_{hex*64}"' }],
      skip: [{ text: 'lin_api_{base62*8}' }],
    },
  },
];
