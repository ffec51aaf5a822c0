// Arkose Labs: private key.
// See https://developer.arkoselabs.com/docs
import type { Pattern } from '../src/model/pattern.ts';

export const arkosePatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'arkose.private-key',
    family: 'credential',
    title: 'Arkose Labs private key',
    description:
      'A UUID beside the name of Arkose’s or FunCaptcha’s private key; the public key ' +
      'has the same form.',
    impact: 'Whoever has it checks answers in the account’s name.',
    remedy:
      'Revoke the key in the command center, create a new one where it is still needed, ' +
      'and look through what it was used for.',
    rotation: 'https://developer.arkoselabs.com/docs',
    severity: 'medium',
    confidence: 'medium',
    tags: ['security'],
    references: ['https://developer.arkoselabs.com/docs'],
    names: ['arkose', 'arkoselabs', 'funcaptcha'],
    value: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
    words: ['private', 'secret'],
    examples: {
      match: [
        { text: 'ARKOSE_PRIVATE_KEY={hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
        { text: '"arkoseSecret": "{hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}"', path: 'config.json' },
      ],
      skip: [
        { text: 'ARKOSE_PRIVATE_KEY=your-arkose-secret' },
        { text: 'see arkose {hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
      ],
    },
  },
];
