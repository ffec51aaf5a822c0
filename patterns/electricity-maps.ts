// Electricity Maps: auth token. https://portal.electricitymaps.com/docs
import type { Pattern } from '../src/model/pattern.ts';

export const electricityMapsPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'electricity-maps.auth-token',
    family: 'credential',
    title: 'Electricity Maps auth token',
    description: '16 to 24 letters and digits beside Electricity Maps’ name.',
    impact: 'Whoever has it queries data on the account’s plan and uses up its quota.',
    remedy:
      'Delete the token on Electricity Maps’ page of keys and put a new one where programs ' +
      'read it at run time.',
    rotation: 'https://portal.electricitymaps.com/docs',
    severity: 'low',
    confidence: 'low',
    tags: ['data'],
    references: ['https://portal.electricitymaps.com/docs'],
    names: ['electricitymaps', 'electricitymap', 'electricity_maps', 'co2signal'],
    value: /[A-Za-z0-9]{16,24}/,
    examples: {
      match: [
        { text: 'ELECTRICITYMAPS_AUTH_TOKEN={base62*20}' },
        { text: '{"electricitymapsAuthToken": "{base62*20}"}', path: 'config.json' },
      ],
      skip: [
        { text: 'ELECTRICITYMAPS_AUTH_TOKEN=your-electricitymaps-token' },
        { text: 'see electricitymaps {base62*20}' },
      ],
    },
  },
];
