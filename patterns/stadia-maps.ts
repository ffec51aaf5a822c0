// Stadia Maps: API key. https://docs.stadiamaps.com/authentication/
import type { Pattern } from '../src/model/pattern.ts';

export const stadiaMapsPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'stadia-maps.api-key',
    family: 'credential',
    title: 'Stadia Maps API key',
    description: 'A UUID beside Stadia Maps’ name.',
    impact: 'Whoever has it geocodes, routes and draws maps at the account’s cost.',
    remedy:
      'Revoke the key in Stadia Maps’ account settings, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://docs.stadiamaps.com/authentication/',
    severity: 'low',
    confidence: 'medium',
    tags: ['maps'],
    references: ['https://docs.stadiamaps.com/authentication/'],
    names: ['stadiamaps', 'stadia_maps', 'stadia'],
    value: /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/,
    words: ['key', 'token', 'secret', 'auth', 'bearer', 'passw', 'cred', 'private'],
    examples: {
      match: [
        { text: 'STADIAMAPS_API_KEY={hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
        {
          text: 'https://tiles.stadiamaps.com/styles/alidade_smooth.json?api_key={hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}',
        },
      ],
      skip: [
        { text: 'STADIAMAPS_API_KEY=your-stadiamaps-key' },
        { text: 'stadiamaps etag: {hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
      ],
    },
  },
];
