// GraphHopper: API key. https://docs.graphhopper.com/
import type { Pattern } from '../src/model/pattern.ts';

export const graphhopperPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'graphhopper.api-key',
    family: 'credential',
    title: 'GraphHopper API key',
    description: 'A UUID beside GraphHopper’s name.',
    impact: 'Whoever has it geocodes, routes and draws maps at the account’s cost.',
    remedy:
      'Revoke the key in GraphHopper’s account settings, create a new one where it is ' +
      'still needed, and look through what it was used for.',
    rotation: 'https://docs.graphhopper.com/',
    severity: 'low',
    confidence: 'medium',
    tags: ['maps'],
    references: ['https://docs.graphhopper.com/'],
    names: ['graphhopper', 'graph_hopper'],
    value: /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/,
    words: ['key', 'token', 'secret', 'auth', 'bearer', 'passw', 'cred', 'private'],
    examples: {
      match: [
        { text: 'GRAPHHOPPER_API_KEY={hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
        {
          text: 'https://graphhopper.com/api/1/route?point=52.5,13.4&point=52.6,13.5&key={hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}',
        },
      ],
      skip: [
        { text: 'GRAPHHOPPER_API_KEY=your-graphhopper-key' },
        { text: 'graphhopper etag: {hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
      ],
    },
  },
];
