// Nhost: personal access token.
// See https://docs.nhost.io/
import type { Pattern } from '../src/model/pattern.ts';

export const nhostPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'nhost.access-token',
    family: 'credential',
    title: 'Nhost personal access token',
    description: 'A UUID beside Nhost’s name.',
    impact: 'Whoever has it manages the user’s projects or acts as the user of an application.',
    remedy:
      'Revoke the token in the account’s settings, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://docs.nhost.io/',
    severity: 'high',
    confidence: 'medium',
    tags: ['database'],
    references: ['https://docs.nhost.io/'],
    names: ['nhost'],
    value: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
    examples: {
      match: [
        { text: 'NHOST_API_TOKEN={hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
        { text: 'nhost_token = "{hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}"', path: 'app/settings.py' },
      ],
      skip: [
        { text: 'NHOST_TOKEN=your-nhost-token' },
        { text: 'see nhost {hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
      ],
    },
  },
];
