// Tencent Map: API key. https://lbs.qq.com/service/webService/webServiceGuide/overview
import type { Pattern } from '../src/model/pattern.ts';

export const tencentMapPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'tencent-map.api-key',
    family: 'credential',
    title: 'Tencent Map API key',
    description: 'Six groups of five capitals and digits beside Tencent Map’s name.',
    impact: 'Whoever has it geocodes, routes and draws maps at the account’s cost.',
    remedy:
      'Delete the key on Tencent Map’s page of keys and put a new one where programs read ' +
      'it at run time.',
    rotation: 'https://lbs.qq.com/service/webService/webServiceGuide/overview',
    severity: 'low',
    confidence: 'medium',
    tags: ['maps'],
    references: ['https://lbs.qq.com/service/webService/webServiceGuide/overview'],
    names: ['tencent_map', 'qqmap', 'qq_map', 'map_qq', 'apis_map_qq', 'tmap', 'tencentlbs', 'lbs_qq'],
    value: /[A-Z0-9]{5}(?:-[A-Z0-9]{5}){5}/,
    examples: {
      match: [
        {
          text: 'TENCENT_MAP_API_KEY={upperdigits*5}-{upperdigits*5}-{upperdigits*5}-{upperdigits*5}-{upperdigits*5}-{upperdigits*5}',
        },
        {
          text: 'https://apis.map.qq.com/ws/geocoder/v1/?location=39.9,116.3&key={upperdigits*5}-{upperdigits*5}-{upperdigits*5}-{upperdigits*5}-{upperdigits*5}-{upperdigits*5}',
        },
      ],
      skip: [
        { text: 'TENCENT_MAP_API_KEY=your-tencent-map-key' },
        {
          text: 'tencent_map etag: {upperdigits*5}-{upperdigits*5}-{upperdigits*5}-{upperdigits*5}-{upperdigits*5}-{upperdigits*5}',
        },
      ],
    },
  },
];
