// Socket: API token.
// See https://docs.socket.dev/reference/creating-and-managing-api-tokens
import type { Pattern } from '../src/model/pattern.ts';

export const socketDevPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'socket-dev.api-token',
    family: 'credential',
    title: 'Socket API token',
    description: 'An API token of Socket (`sktsec_`).',
    impact: 'Whoever has it reads the organization’s repositories’ dependencies and alerts.',
    remedy:
      'Revoke the token in the organization’s API tokens, create a new one where it is ' +
      'still needed, and look through what it was used for.',
    rotation: 'https://docs.socket.dev/reference/creating-and-managing-api-tokens',
    severity: 'high',
    confidence: 'high',
    tags: ['security'],
    references: ['https://docs.socket.dev/reference/creating-and-managing-api-tokens'],
    keywords: ['sktsec_'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>sktsec_[A-Za-z0-9_-]{32,80})(?![A-Za-z0-9_-])/,
    checks: [{ kind: 'entropy', bitsMin: 3 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'SOCKET_SECURITY_API_KEY=sktsec_{base62*44}_api' },
        { text: '"Authorization": "Bearer sktsec_{base62*48}"' },
      ],
      skip: [{ text: 'sktsec_{base62*6}' }],
    },
  },
];
