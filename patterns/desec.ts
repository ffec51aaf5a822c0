// Tokens of deSEC.
// https://desec.readthedocs.io/en/latest/auth/tokens.html
import type { Pattern } from '../src/model/pattern.ts';

export const desecPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'desec.token',
    family: 'credential',
    title: 'deSEC token',
    description: 'An API token of deSEC, beside its name.',
    impact: 'Whoever has it changes the account’s DNS zones within the token’s policies.',
    remedy: 'Delete the token in the account’s token management.',
    rotation: 'https://desec.readthedocs.io/en/latest/auth/tokens.html',
    severity: 'high',
    confidence: 'medium',
    tags: ['cloud'],
    references: ['https://desec.readthedocs.io/en/latest/auth/tokens.html'],
    names: ['desec', 'desec_io', 'dedyn'],
    value: /[A-Za-z0-9_-]{28}/,
    examples: {
      match: [
        { text: 'DESEC_TOKEN={base64url*27}x' },
        { text: 'dns_desec_token = {base64url*27}x', path: 'desec.ini' },
      ],
      skip: [{ text: 'DESEC_TOKEN=your-token' }, { text: 'desec zone {base62*28}' }],
    },
  },
];
