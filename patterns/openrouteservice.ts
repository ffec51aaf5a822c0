// openrouteservice: API key. https://openrouteservice.org/dev/#/api-docs
import type { Pattern } from '../src/model/pattern.ts';

export const openrouteservicePatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'openrouteservice.api-key',
    family: 'credential',
    title: 'openrouteservice API key',
    description: 'A key of openrouteservice: the id of its organization and 32 hexadecimal digits.',
    impact: 'Whoever has it geocodes, routes and draws maps at the account’s cost.',
    remedy:
      'Revoke the key in openrouteservice’s account settings, create a new one where it is ' +
      'still needed, and look through what it was used for.',
    rotation: 'https://openrouteservice.org/dev/#/api-docs',
    severity: 'low',
    confidence: 'high',
    tags: ['maps'],
    references: ['https://openrouteservice.org/dev/#/api-docs'],
    keywords: ['5b3ce3597851110001cf6248'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>5b3ce3597851110001cf6248[0-9a-f]{32})(?![A-Za-z0-9_-])/,
    checks: [{ kind: 'entropy', bitsMin: 3 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'ORS_API_KEY={~}5b3ce3597851110001cf6248{hex*32}' },
        { text: "client = openrouteservice.Client(key='5b3ce3597851110001cf6248{hex*32}')", path: 'a.py' },
      ],
      skip: [
        { text: '5b3ce3597851110001cf6248{hex*20}' },
        { text: 'https://api.openrouteservice.org/v2/directions/driving-car?api_key=your-api-key' },
      ],
    },
  },
];
