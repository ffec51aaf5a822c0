// Bitly: access token.
// See https://dev.bitly.com/docs/getting-started/authentication/
import type { Pattern } from '../src/model/pattern.ts';

export const bitlyPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'bitly.access-token',
    family: 'credential',
    title: 'Bitly access token',
    description: '40 hexadecimal digits, or `R_` and 32 in the old form, beside Bitly’s name.',
    impact: 'Whoever has it makes and changes links in the account’s name.',
    remedy:
      'Revoke the token in the settings, API, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://app.bitly.com/settings/api/',
    severity: 'medium',
    confidence: 'medium',
    tags: ['saas'],
    references: ['https://dev.bitly.com/docs/getting-started/authentication/'],
    names: ['bitly', 'bit_ly'],
    value: /(?:R_[0-9a-f]{32}|[0-9a-f]{40})/,
    examples: {
      match: [
        { text: 'BITLY_ACCESS_TOKEN={hex*40}' },
        { text: '"bitly": { "login": "acme", "apiKey": "R_{hex*32}" }', path: 'a.json' },
      ],
      skip: [{ text: 'BITLY_TOKEN=your-bitly-token' }, { text: 'see bitly {hex*40}' }],
    },
  },
];
