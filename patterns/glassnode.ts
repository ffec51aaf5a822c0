// Glassnode: API key. https://docs.glassnode.com/basic-api/api-key
import type { Pattern } from '../src/model/pattern.ts';

export const glassnodePatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'glassnode.api-key',
    family: 'credential',
    title: 'Glassnode API key',
    description: 'A key of the Glassnode API.',
    impact: 'Whoever has it reads market data at the account’s cost and uses up its limits.',
    remedy: 'Delete the key in Glassnode’s account under API keys and create a new one.',
    rotation: 'https://docs.glassnode.com/basic-api/api-key',
    severity: 'low',
    confidence: 'medium',
    tags: ['crypto', 'data'],
    references: ['https://docs.glassnode.com/basic-api/api-key'],
    names: ['glassnode'],
    value: /[A-Za-z0-9]{27}/,
    examples: {
      match: [
        { text: 'GLASSNODE_API_KEY={base62*27}' },
        { text: 'https://api.glassnode.com/v1/metrics/market/price?a=BTC&api_key={base62*27}' },
      ],
      skip: [
        { text: 'GLASSNODE_API_KEY=your_glassnode_api_key' },
        { text: 'glassnode built from {base62*27}' },
      ],
    },
  },
];
