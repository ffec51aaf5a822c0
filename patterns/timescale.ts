// Timescale: client secret.
// See https://docs.tigerdata.com/
import type { Pattern } from '../src/model/pattern.ts';

export const timescalePatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'timescale.client-secret',
    family: 'credential',
    title: 'Timescale client secret',
    description: '64 letters and digits beside Timescale’s name: the secret of client credentials.',
    impact: 'Whoever has it creates and deletes databases and reads what is in them.',
    remedy:
      'Revoke the secret under Project settings, Client credentials, create a new one ' +
      'where it is still needed, and look through what it was used for.',
    rotation: 'https://docs.tigerdata.com/',
    severity: 'critical',
    confidence: 'medium',
    tags: ['database'],
    references: ['https://docs.tigerdata.com/'],
    names: ['timescale', 'timescaledb'],
    value: /[A-Za-z0-9]{64}/,
    examples: {
      match: [
        { text: 'TIMESCALE_SECRET_KEY={base62*64}' },
        { text: '"timescaleSecret": "{base62*64}"', path: 'config.json' },
      ],
      skip: [{ text: 'TIMESCALE_SECRET_KEY=your-timescale-secret' }, { text: 'see timescale {base62*64}' }],
    },
  },
];
