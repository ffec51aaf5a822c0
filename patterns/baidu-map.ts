// Baidu Map: access key. https://lbsyun.baidu.com/index.php?title=jspopular3.0/guide/getkey
import type { Pattern } from '../src/model/pattern.ts';

export const baiduMapPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'baidu-map.access-key',
    family: 'credential',
    title: 'Baidu Map access key',
    description: '24 or 32 letters and digits beside Baidu Map’s name.',
    impact: 'Whoever has it geocodes, routes and draws maps at the account’s cost.',
    remedy:
      'Delete the key on Baidu Map’s page of keys and put a new one where programs read it ' + 'at run time.',
    rotation: 'https://lbsyun.baidu.com/index.php?title=jspopular3.0/guide/getkey',
    severity: 'low',
    confidence: 'medium',
    tags: ['maps'],
    references: ['https://lbsyun.baidu.com/index.php?title=jspopular3.0/guide/getkey'],
    names: ['baidu_map', 'baidumaps', 'map_baidu', 'bmap', 'bmapgl'],
    value: /[A-Za-z0-9]{24}|[A-Za-z0-9]{32}/,
    examples: {
      match: [
        { text: 'BAIDU_MAP_AK={base62*24}' },
        { text: 'https://api.map.baidu.com/geocoding/v3/?address=Beijing&output=json&ak={base62*24}' },
      ],
      skip: [{ text: 'BAIDU_MAP_AK=your-baidu-map-key' }, { text: 'baidu_map etag: {base62*24}' }],
    },
  },
];
