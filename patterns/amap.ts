// Amap: API key. https://lbs.amap.com/api/webservice/create-project-and-key
import type { Pattern } from '../src/model/pattern.ts';

export const amapPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'amap.api-key',
    family: 'credential',
    title: 'Amap API key',
    description: '32 hexadecimal digits beside Amap’s name.',
    impact: 'Whoever has it geocodes, routes and draws maps at the account’s cost.',
    remedy:
      'Regenerate the key in the Amap dashboard, and look through the usage since it was ' + 'committed.',
    rotation: 'https://lbs.amap.com/api/webservice/create-project-and-key',
    severity: 'low',
    confidence: 'medium',
    tags: ['maps'],
    references: ['https://lbs.amap.com/api/webservice/create-project-and-key'],
    names: ['amap', 'gaode', 'autonavi'],
    value: /[0-9a-f]{32}/,
    words: ['key', 'token', 'secret', 'securityjscode', 'security_js_code'],
    examples: {
      match: [
        { text: 'AMAP_API_KEY={hex*32}' },
        { text: 'https://restapi.amap.com/v3/geocode/geo?address=Beijing&key={hex*32}' },
        { text: "AMapLoader.load({ key: '{hex*32}', version: '2.0' })", path: 'map.js' },
      ],
      skip: [{ text: 'AMAP_API_KEY=your-amap-key' }, { text: 'see amap {hex*32}' }],
    },
  },
];
