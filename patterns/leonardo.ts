// Leonardo.Ai: API key. https://docs.leonardo.ai/docs/create-your-api-key
import type { Pattern } from '../src/model/pattern.ts';

export const leonardoPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'leonardo.api-key',
    family: 'credential',
    title: 'Leonardo.Ai API key',
    description: 'A key of the Leonardo.Ai API.',
    impact: 'Whoever has it calls image models at the account’s cost and uses up its limits.',
    remedy: 'Delete the key in Leonardo’s API access page under API keys and create a new one.',
    rotation: 'https://docs.leonardo.ai/docs/create-your-api-key',
    severity: 'high',
    confidence: 'medium',
    tags: ['ai', 'media'],
    references: ['https://docs.leonardo.ai/docs/create-your-api-key'],
    names: ['leonardo_ai', 'leonardo_api', 'leonardo_key'],
    value: /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/i,
    words: [
      'key',
      'token',
      'secret',
      'auth',
      'bearer',
      'passw',
      'cred',
      'private',
      '^["\'\\]]{0,2}\\s{0,4}(?::=|=>|[:=])',
    ],
    examples: {
      match: [
        { text: 'LEONARDO_API_KEY={hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
        { text: 'leonardo-api:\n  token: {hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
      ],
      skip: [
        { text: 'LEONARDO_API_KEY=your_leonardo_api_key' },
        { text: 'leonardo ai see {hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
      ],
    },
  },
];
