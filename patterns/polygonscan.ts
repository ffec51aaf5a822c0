// PolygonScan: API key. https://docs.polygonscan.com/
import type { Pattern } from '../src/model/pattern.ts';

export const polygonscanPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'polygonscan.api-key',
    family: 'credential',
    title: 'PolygonScan API key',
    description: 'A key of the PolygonScan API.',
    impact: 'Whoever has it reads public chain data and uses up the account’s limits.',
    remedy: 'Delete the key on PolygonScan under API keys and create a new one.',
    rotation: 'https://docs.polygonscan.com/',
    severity: 'low',
    confidence: 'medium',
    tags: ['crypto', 'data'],
    references: ['https://docs.polygonscan.com/'],
    names: ['polygonscan', 'polygon_scan'],
    value: /[A-Z0-9]{34}/,
    examples: {
      match: [
        { text: 'POLYGONSCAN_API_KEY={upperdigits*34}' },
        { text: 'https://api.polygonscan.com/api?module=account&apikey={upperdigits*34}' },
      ],
      skip: [
        { text: 'POLYGONSCAN_API_KEY=your_polygonscan_api_key' },
        { text: 'polygonscan etag: {upperdigits*34}' },
      ],
    },
  },
];
