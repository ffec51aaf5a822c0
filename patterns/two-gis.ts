// 2GIS: API key. https://docs.2gis.com/en/platform-manager/subscription/keys
import type { Pattern } from '../src/model/pattern.ts';

export const twoGisPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'two-gis.api-key',
    family: 'credential',
    title: '2GIS API key',
    description: 'A UUID beside 2GIS’s name.',
    impact: 'Whoever has it geocodes, routes and draws maps at the account’s cost.',
    remedy:
      'Delete the key on 2GIS’s page of keys and put a new one where programs read it at ' + 'run time.',
    rotation: 'https://docs.2gis.com/en/platform-manager/subscription/keys',
    severity: 'low',
    confidence: 'medium',
    tags: ['maps'],
    references: ['https://docs.2gis.com/en/platform-manager/subscription/keys'],
    names: ['2gis', 'dgis', 'dublgis'],
    value: /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/,
    words: ['key', 'token', 'secret', 'auth', 'bearer', 'passw', 'cred', 'private'],
    examples: {
      match: [
        { text: '2GIS_API_KEY={hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
        {
          text: 'https://catalog.api.2gis.com/3.0/items?q=cafe&key={hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}',
        },
      ],
      skip: [
        { text: '2GIS_API_KEY=your-2gis-key' },
        { text: '2gis etag: {hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
      ],
    },
  },
];
