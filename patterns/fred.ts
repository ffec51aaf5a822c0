// FRED: API key. https://fred.stlouisfed.org/docs/api/api_key.html
import type { Pattern } from '../src/model/pattern.ts';

export const fredPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'fred.api-key',
    family: 'credential',
    title: 'FRED API key',
    description: '32 hexadecimal digits beside FRED’s name.',
    impact: 'Whoever has it uses up the owner’s rate limit; most of the data are public.',
    remedy:
      'Revoke the key in FRED’s account settings, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://fred.stlouisfed.org/docs/api/api_key.html',
    severity: 'low',
    confidence: 'medium',
    tags: ['government', 'finance'],
    references: ['https://fred.stlouisfed.org/docs/api/api_key.html'],
    names: ['fred_api', 'stlouisfed', 'fred_key', 'fredapi', 'fred_st', 'fred_token'],
    value: /[0-9a-f]{32}/,
    examples: {
      match: [
        { text: 'FRED_API_KEY={hex*32}' },
        { text: 'https://api.stlouisfed.org/fred/series?series_id=GNPCA&api_key={hex*32}' },
      ],
      skip: [{ text: 'FRED_API_KEY=your-fred-api-key' }, { text: 'see fred api {hex*32}' }],
    },
  },
];
