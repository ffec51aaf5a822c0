// CollectAPI: API key. https://collectapi.com/
import type { Pattern } from '../src/model/pattern.ts';

export const collectapiPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'collectapi.api-key',
    family: 'credential',
    title: 'CollectAPI API key',
    description: 'Two groups of some 21 letters and digits joined by a colon beside CollectAPI’s name.',
    impact: 'Whoever has it queries data on the account’s plan and uses up its quota.',
    remedy:
      'Delete the key on CollectAPI’s page of keys and put a new one where programs read ' +
      'it at run time.',
    rotation: 'https://collectapi.com/',
    severity: 'low',
    confidence: 'medium',
    tags: ['data'],
    references: ['https://collectapi.com/'],
    names: ['collectapi', 'collect_api'],
    value: /[A-Za-z0-9]{20,22}:[A-Za-z0-9]{20,22}/,
    examples: {
      match: [
        { text: 'COLLECTAPI_API_KEY={base62*22}:{base62*22}' },
        {
          text: "curl https://api.collectapi.com/news/getNews -H 'authorization: apikey {base62*22}:{base62*22}'",
        },
      ],
      skip: [
        { text: 'COLLECTAPI_API_KEY=your-collectapi-key' },
        { text: 'collectapi etag: {base62*22}:{base62*22}' },
      ],
    },
  },
];
