// Twelve Data: API key. https://twelvedata.com/docs
import type { Pattern } from '../src/model/pattern.ts';

export const twelveDataPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'twelve-data.api-key',
    family: 'credential',
    title: 'Twelve Data API key',
    description: 'A key of the Twelve Data API.',
    impact: 'Whoever has it reads market data at the account’s cost and uses up its limits.',
    remedy: 'Delete the key in Twelve Data’s account under API keys and create a new one.',
    rotation: 'https://twelvedata.com/docs',
    severity: 'low',
    confidence: 'medium',
    tags: ['finance', 'data'],
    references: ['https://twelvedata.com/docs'],
    names: ['twelvedata', 'twelve_data'],
    value: /[0-9a-f]{32}/,
    examples: {
      match: [
        { text: 'TWELVEDATA_API_KEY={hex*32}' },
        { text: 'https://api.twelvedata.com/price?symbol=AAPL&apikey={hex*32}' },
      ],
      skip: [{ text: 'TWELVEDATA_API_KEY=your_twelvedata_api_key' }, { text: 'twelvedata etag: {hex*32}' }],
    },
  },
];
