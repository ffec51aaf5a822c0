// Gumroad: access token. https://gumroad.com/api
import type { Pattern } from '../src/model/pattern.ts';

export const gumroadPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'gumroad.access-token',
    family: 'credential',
    title: 'Gumroad access token',
    description: 'An access token of a Gumroad application.',
    impact: 'Whoever has it reads sales and customers and changes products.',
    remedy: 'Delete the application in Gumroad’s advanced settings, or generate a new token.',
    rotation: 'https://gumroad.com/api',
    severity: 'high',
    confidence: 'medium',
    tags: ['payment', 'ecommerce'],
    references: ['https://gumroad.com/api'],
    names: ['gumroad'],
    value: /[A-Za-z0-9_-]{43}|[0-9a-f]{64}/,
    examples: {
      match: [
        { text: 'GUMROAD_ACCESS_TOKEN={base62*43}' },
        { text: 'https://api.gumroad.com/v2/sales?access_token={hex*64}' },
      ],
      skip: [{ text: 'GUMROAD_ACCESS_TOKEN=your_gumroad_access_token' }, { text: 'gumroad see {base62*43}' }],
    },
  },
];
