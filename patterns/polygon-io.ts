// Polygon.io: API key. https://polygon.io/docs
import type { Pattern } from '../src/model/pattern.ts';

export const polygonIoPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'polygon-io.api-key',
    family: 'credential',
    title: 'Polygon.io API key',
    description: 'A key of the Polygon.io API.',
    impact: 'Whoever has it reads market data at the account’s cost and uses up its limits.',
    remedy: 'Delete the key in Polygon.io’s dashboard under API keys and create a new one.',
    rotation: 'https://polygon.io/docs',
    severity: 'medium',
    confidence: 'medium',
    tags: ['finance', 'data'],
    references: ['https://polygon.io/docs'],
    names: ['polygon_io', 'polygon_api', 'polygon_key', 'polygon_rest'],
    value: /[A-Za-z0-9_]{32}/,
    words: [
      'key',
      'token',
      'secret',
      'auth',
      'bearer',
      'passw',
      'cred',
      'private',
      'api',
      'access',
      'sign',
      '^["\'\\]]{0,2}\\s{0,4}(?::=|=>|[:=])',
    ],
    examples: {
      match: [
        { text: 'POLYGON_API_KEY={base62*32}' },
        { text: 'https://api.polygon.io/v2/aggs/ticker/AAPL/prev?apiKey={base62*32}' },
      ],
      skip: [{ text: 'POLYGON_API_KEY=your_polygon_api_key' }, { text: 'polygon io etag: {base62*32}' }],
    },
  },
];
