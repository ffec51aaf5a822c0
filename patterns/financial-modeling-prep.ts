// Financial Modeling Prep: API key. https://site.financialmodelingprep.com/developer/docs
import type { Pattern } from '../src/model/pattern.ts';

export const financialModelingPrepPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'financial-modeling-prep.api-key',
    family: 'credential',
    title: 'Financial Modeling Prep API key',
    description: 'A key of the Financial Modeling Prep API.',
    impact: 'Whoever has it reads market data at the account’s cost and uses up its limits.',
    remedy: 'Reset the key in Financial Modeling Prep’s dashboard.',
    rotation: 'https://site.financialmodelingprep.com/developer/docs',
    severity: 'low',
    confidence: 'medium',
    tags: ['finance', 'data'],
    references: ['https://site.financialmodelingprep.com/developer/docs'],
    names: ['financialmodelingprep', 'fmp_api', 'fmp_key', 'fmp'],
    value: /[A-Za-z0-9]{32}/,
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
        { text: 'FMP_API_KEY={base62*32}' },
        { text: 'https://financialmodelingprep.com/api/v3/quote/AAPL?apikey={base62*32}' },
      ],
      skip: [
        { text: 'FMP_API_KEY=your_fmp_api_key' },
        { text: 'financialmodelingprep revision {base62*32}' },
      ],
    },
  },
];
