// MapTiler: API key. https://docs.maptiler.com/cloud/api/authentication-key/
import type { Pattern } from '../src/model/pattern.ts';

export const maptilerPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'maptiler.api-key',
    family: 'credential',
    title: 'MapTiler API key',
    description:
      '20 letters and digits, or for service tokens 32 and 64 hexadecimal digits, beside ' +
      'MapTiler’s name.',
    impact: 'Whoever has it geocodes, routes and draws maps at the account’s cost.',
    remedy:
      'Delete the key on MapTiler’s page of keys and put a new one where programs read it ' + 'at run time.',
    rotation: 'https://docs.maptiler.com/cloud/api/authentication-key/',
    severity: 'low',
    confidence: 'medium',
    tags: ['maps'],
    references: ['https://docs.maptiler.com/cloud/api/authentication-key/'],
    names: ['maptiler', 'map_tiler'],
    value: /[A-Za-z0-9]{20}|[0-9a-f]{32}_[0-9a-f]{64}/,
    examples: {
      match: [
        { text: 'MAPTILER_API_KEY={base62*20}' },
        { text: 'https://api.maptiler.com/maps/streets-v2/style.json?key={base62*20}' },
        { text: 'MAPTILER_SERVICE_TOKEN={hex*32}_{hex*64}' },
      ],
      skip: [{ text: 'MAPTILER_API_KEY=your-maptiler-key' }, { text: 'maptiler etag: {base62*20}' }],
    },
  },
];
