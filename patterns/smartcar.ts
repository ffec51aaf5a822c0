// Smartcar: client secret. https://smartcar.com/docs/getting-started/dashboard/credentials
import type { Pattern } from '../src/model/pattern.ts';

export const smartcarPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'smartcar.client-secret',
    family: 'credential',
    title: 'Smartcar client secret',
    description: 'A UUID beside Smartcar’s name.',
    impact:
      'With users’ tokens, whoever has it reads where their cars are, and locks, unlocks ' +
      'and charges them.',
    remedy:
      'Delete the secret on Smartcar’s page of keys and put a new one where programs read ' +
      'it at run time.',
    rotation: 'https://smartcar.com/docs/getting-started/dashboard/credentials',
    severity: 'high',
    confidence: 'medium',
    tags: ['data'],
    references: ['https://smartcar.com/docs/getting-started/dashboard/credentials'],
    names: ['smartcar', 'smart_car'],
    value: /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/,
    words: ['secret', 'token'],
    examples: {
      match: [
        { text: 'SMARTCAR_CLIENT_SECRET={hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
        {
          text: 'private static final String SMARTCAR_CLIENT_SECRET = "{hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}";',
          path: 'Api.java',
        },
      ],
      skip: [
        { text: 'SMARTCAR_CLIENT_SECRET=your-smartcar-secret' },
        { text: 'see smartcar {hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
      ],
    },
  },
];
