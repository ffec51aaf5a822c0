// Mux: token secret.
// See https://www.mux.com/docs/core/make-api-requests
import type { Pattern } from '../src/model/pattern.ts';

export const muxPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'mux.token-secret',
    family: 'credential',
    title: 'Mux token secret',
    description: '75 base64 characters beside Mux’ name; the token id, a UUID, goes with it.',
    impact: 'Whoever has both reads and changes the environment’s videos.',
    remedy:
      'Revoke the token under Settings, Access Tokens, create a new one where it is ' +
      'still needed, and look through what it was used for.',
    rotation: 'https://www.mux.com/docs/core/make-api-requests',
    severity: 'high',
    confidence: 'medium',
    tags: ['media', 'saas'],
    references: ['https://www.mux.com/docs/core/make-api-requests'],
    names: ['mux'],
    value: /[A-Za-z0-9+/]{75}/,
    companion: {
      title: 'token id',
      regex:
        /id["' ]{0,3}[:=]["' ]{0,4}(?<companion>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})/i,
      need: 'optional',
    },
    examples: {
      match: [
        { text: 'MUX_TOKEN_ID={hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}\nMUX_TOKEN_SECRET={base64*75}' },
        { text: 'const mux = new Mux({ tokenSecret: "{base64*75}" })', path: 'a.js' },
      ],
      skip: [{ text: 'MUX_TOKEN_SECRET=your-mux-secret' }, { text: 'see mux {base64*75}' }],
    },
  },
];
