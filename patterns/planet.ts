// Planet: API key. https://docs.planet.com/develop/authentication/
import type { Pattern } from '../src/model/pattern.ts';

export const planetPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'planet.api-key',
    family: 'credential',
    title: 'Planet API key',
    description: 'A key of Planet’s APIs: `PLAK` and 32 hexadecimal digits.',
    impact: 'Whoever has it orders and downloads images at the account’s cost.',
    remedy:
      'Revoke the key in Planet’s account settings, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://docs.planet.com/develop/authentication/',
    severity: 'medium',
    confidence: 'high',
    tags: ['data'],
    references: ['https://docs.planet.com/develop/authentication/'],
    keywords: ['PLAK'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>PLAK[0-9a-f]{32})(?![A-Za-z0-9_-])/,
    checks: [{ kind: 'entropy', bitsMin: 3 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'PL_API_KEY=PLAK{hex*32}' },
        { text: 'https://tiles.planet.com/basemaps/v1/gps/{z}/{x}/{y}.png?api_key={~}PLAK{hex*32}' },
      ],
      skip: [{ text: 'PLAK{hex*20}' }, { text: 'PLAKxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx' }],
    },
  },
];
