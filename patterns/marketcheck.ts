// MarketCheck: API key. https://apidocs.marketcheck.com/
import type { Pattern } from '../src/model/pattern.ts';

export const marketcheckPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'marketcheck.api-key',
    family: 'credential',
    title: 'MarketCheck API key',
    description: '32 letters and digits beside MarketCheck’s name.',
    impact: 'Whoever has it queries vehicle data at the account’s cost.',
    remedy:
      'Regenerate the key in the MarketCheck dashboard, and look through the usage since ' +
      'it was committed.',
    rotation: 'https://apidocs.marketcheck.com/',
    severity: 'low',
    confidence: 'medium',
    tags: ['data'],
    references: ['https://apidocs.marketcheck.com/'],
    names: ['marketcheck', 'market_check'],
    value: /[A-Za-z0-9]{32}/,
    examples: {
      match: [
        { text: 'MARKETCHECK_API_KEY={base62*32}' },
        { text: 'https://mc-api.marketcheck.com/v2/search/car/active?api_key={base62*32}' },
      ],
      skip: [{ text: 'MARKETCHECK_API_KEY=your-marketcheck-key' }, { text: 'marketcheck etag: {base62*32}' }],
    },
  },
];
