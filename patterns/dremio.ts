// Dremio: personal access token.
// See https://docs.dremio.com/current/security/authentication/personal-access-tokens/
import type { Pattern } from '../src/model/pattern.ts';

export const dremioPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'dremio.access-token',
    family: 'credential',
    title: 'Dremio personal access token',
    description: '64 base64 characters beside Dremio’s name.',
    impact: 'Whoever has it reads and changes data as its user.',
    remedy:
      'Revoke the token under Account Settings, Personal Access Tokens, create a new ' +
      'one where it is still needed, and look through what it was used for.',
    rotation: 'https://docs.dremio.com/current/security/authentication/personal-access-tokens/',
    severity: 'critical',
    confidence: 'medium',
    tags: ['data'],
    references: ['https://docs.dremio.com/current/security/authentication/personal-access-tokens/'],
    names: ['dremio'],
    value: /[A-Za-z0-9+/]{60,88}={0,2}/,
    examples: {
      match: [
        { text: 'DREMIO_API_TOKEN={base64*64}' },
        { text: '{"DREMIO_API_TOKEN": "{base64*64}"}', path: 'env.json' },
      ],
      skip: [{ text: 'DREMIO_TOKEN=your-dremio-token' }, { text: 'see dremio {base64*64}' }],
    },
  },
];
