// Geocodio: API key. https://www.geocod.io/docs/
import type { Pattern } from '../src/model/pattern.ts';

export const geocodioPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'geocodio.api-key',
    family: 'credential',
    title: 'Geocodio API key',
    description: 'Some 39 hexadecimal digits beside Geocodio’s name.',
    impact: 'Whoever has it geocodes, routes and draws maps at the account’s cost.',
    remedy:
      'Delete the key on Geocodio’s page of keys and put a new one where programs read it ' + 'at run time.',
    rotation: 'https://www.geocod.io/docs/',
    severity: 'low',
    confidence: 'low',
    tags: ['maps'],
    references: ['https://www.geocod.io/docs/'],
    names: ['geocodio', 'geocod_io'],
    value: /[0-9a-f]{38,41}/,
    examples: {
      match: [
        { text: 'GEOCODIO_API_KEY={hex*40}' },
        { text: 'https://api.geocod.io/v1.7/geocode?q=1109+N+Highland+St&api_key={hex*40}' },
      ],
      skip: [{ text: 'GEOCODIO_API_KEY=your-geocodio-key' }, { text: 'see geocodio {hex*40}' }],
    },
  },
];
