// Yandex Maps: API key. https://yandex.com/maps-api/docs/
import type { Pattern } from '../src/model/pattern.ts';

export const yandexMapsPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'yandex-maps.api-key',
    family: 'credential',
    title: 'Yandex Maps API key',
    description: 'A UUID beside Yandex Maps’ name.',
    impact: 'Whoever has it geocodes, routes and draws maps at the account’s cost.',
    remedy:
      'Regenerate the key in the Yandex Maps dashboard, and look through the usage since ' +
      'it was committed.',
    rotation: 'https://yandex.com/maps-api/docs/',
    severity: 'low',
    confidence: 'medium',
    tags: ['maps', 'weather'],
    references: ['https://yandex.com/maps-api/docs/'],
    names: [
      'yandex_maps',
      'yandex_map',
      'geocode-maps.yandex',
      'api-maps.yandex',
      'yandex_geocoder',
      'yandex_weather',
      'yandex_rasp',
      'search-maps.yandex',
    ],
    value: /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/i,
    words: ['key', 'token', 'secret', 'auth', 'bearer', 'passw', 'cred', 'private'],
    examples: {
      match: [
        { text: 'YANDEX_MAPS_API_KEY={hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
        {
          text: 'https://geocode-maps.yandex.ru/1.x/?format=json&geocode=Moscow&apikey={hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}',
        },
      ],
      skip: [
        { text: 'YANDEX_MAPS_API_KEY=your-yandex-maps-key' },
        { text: 'see yandex maps {hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
      ],
    },
  },
];
