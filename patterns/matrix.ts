// matrix: Matrix access token.
import type { Pattern } from '../src/model/pattern.ts';

export const matrixPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'matrix.access-token',
    family: 'credential',
    title: 'Matrix access token',
    description: 'An access token of a Matrix account (Synapse).',
    impact: 'Whoever has it reads and writes as the user.',
    remedy: 'Sign the session out in the client, or delete the device through the API.',
    severity: 'high',
    confidence: 'high',
    tags: ['messaging'],
    references: ['https://spec.matrix.org/latest/client-server-api/#client-authentication'],
    keywords: ['syt_'],
    regex:
      /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>syt_[A-Za-z0-9+/=]{2,120}_[A-Za-z]{20}_[A-Za-z0-9]{6})(?![A-Za-z0-9])/,
    checks: [{ kind: 'real-value' }],
    examples: {
      match: [
        { text: 'access_token: syt_{base62*10}_{letters*20}_{base62*6}' },
        { text: '"syt_{base62*8}_{letters*20}_{base62*6}"' },
      ],
      skip: [{ text: 'syt_{lower*8}_{lower*4}' }],
    },
  },
];
