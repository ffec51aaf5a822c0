// Fixer: API key. https://fixer.io/documentation
import type { Pattern } from '../src/model/pattern.ts';

export const fixerPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'fixer.api-key',
    family: 'credential',
    title: 'Fixer API key',
    description: 'A key of the Fixer API.',
    impact: 'Whoever has it reads market data at the account’s cost and uses up its limits.',
    remedy: 'Reset the key on Fixer’s dashboard.',
    rotation: 'https://fixer.io/documentation',
    severity: 'low',
    confidence: 'medium',
    tags: ['finance', 'data'],
    references: ['https://fixer.io/documentation'],
    names: ['fixer_io', 'fixer_api', 'fixer_key', 'data_fixer', 'fixer_access'],
    value: /[0-9a-f]{32}/,
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
        { text: 'FIXER_API_KEY={hex*32}' },
        { text: 'http://data.fixer.io/api/latest?access_key={hex*32}' },
      ],
      skip: [{ text: 'FIXER_API_KEY=your_fixer_api_key' }, { text: 'fixer io built from {hex*32}' }],
    },
  },
];
