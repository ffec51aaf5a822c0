// Veriff: shared secret.
// See https://devdocs.veriff.com/docs/hmac-authentication-and-endpoint-security
import type { Pattern } from '../src/model/pattern.ts';

export const veriffPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'veriff.shared-secret',
    family: 'credential',
    title: 'Veriff shared secret',
    description: 'A UUID beside the name of Veriff’s secret or key; the API key has the same form.',
    impact: 'Whoever has both reads people’s identity documents and signs requests.',
    remedy:
      'Revoke the secret in the integration’s settings, create a new one where it is ' +
      'still needed, and look through what it was used for.',
    rotation: 'https://devdocs.veriff.com/docs/hmac-authentication-and-endpoint-security',
    severity: 'critical',
    confidence: 'medium',
    tags: ['identity'],
    references: ['https://devdocs.veriff.com/docs/hmac-authentication-and-endpoint-security'],
    names: ['veriff'],
    value: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
    words: ['secret', 'signature', 'private', 'key'],
    examples: {
      match: [
        { text: 'VERIFF_CLIENT_SECRET={hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
        { text: '{"VERIFF_CLIENT_SECRET": "{hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}"}', path: 'env.json' },
      ],
      skip: [
        { text: 'VERIFF_SECRET=your-veriff-secret' },
        { text: 'see veriff {hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
      ],
    },
  },
];
