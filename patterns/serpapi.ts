// SerpApi: API key. https://serpapi.com/manage-api-key
import type { Pattern } from '../src/model/pattern.ts';

export const serpapiPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'serpapi.api-key',
    family: 'credential',
    title: 'SerpApi API key',
    description: 'A key of the SerpApi API.',
    impact: 'Whoever has it calls searches at the account’s cost and uses up its limits.',
    remedy: 'Regenerate the key on serpapi.com under API key.',
    rotation: 'https://serpapi.com/manage-api-key',
    severity: 'medium',
    confidence: 'medium',
    tags: ['ai'],
    references: ['https://serpapi.com/manage-api-key'],
    names: ['serpapi', 'serp_api'],
    value: /[0-9a-f]{64}/,
    examples: {
      match: [
        { text: 'SERPAPI_API_KEY={hex*64}' },
        { text: 'https://serpapi.com/search.json?q=coffee&api_key={hex*64}' },
      ],
      skip: [{ text: 'SERPAPI_API_KEY=your_serpapi_api_key' }, { text: 'serpapi see {hex*64}' }],
    },
  },
];
