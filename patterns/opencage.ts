// OpenCage: API key. https://opencagedata.com/api
import type { Pattern } from '../src/model/pattern.ts';

export const opencagePatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'opencage.api-key',
    family: 'credential',
    title: 'OpenCage API key',
    description: '32 hexadecimal digits beside OpenCage’s name.',
    impact: 'Whoever has it geocodes, routes and draws maps at the account’s cost.',
    remedy:
      'Revoke the key in OpenCage’s account settings, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://opencagedata.com/api',
    severity: 'low',
    confidence: 'medium',
    tags: ['maps'],
    references: ['https://opencagedata.com/api'],
    names: ['opencage', 'open_cage', 'opencagedata'],
    value: /[0-9a-f]{32}/,
    examples: {
      match: [
        { text: 'OPENCAGE_API_KEY={hex*32}' },
        { text: 'https://api.opencagedata.com/geocode/v1/json?q=52.3877,9.7334&key={hex*32}' },
        { text: "geocoder = OpenCageGeocode('{hex*32}')", path: 'geo.py' },
      ],
      skip: [{ text: 'OPENCAGE_API_KEY=your-opencage-key' }, { text: 'opencage etag: {hex*32}' }],
    },
  },
];
