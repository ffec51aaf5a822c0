// MiniMax: API key. https://platform.minimax.io/docs/guides/quickstart
import type { Pattern } from '../src/model/pattern.ts';

export const minimaxPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'minimax.api-key',
    family: 'credential',
    title: 'MiniMax API key',
    description: 'A key of the MiniMax API.',
    impact: 'Whoever has it calls models at the account’s cost and uses up its limits.',
    remedy: 'Delete the key in the MiniMax platform under API keys and create a new one.',
    rotation: 'https://platform.minimax.io/docs/guides/quickstart',
    severity: 'high',
    confidence: 'high',
    tags: ['ai'],
    references: ['https://platform.minimax.io/docs/guides/quickstart'],
    names: ['minimax', 'minimaxi'],
    value: /sk-(?:api|cp)-[A-Za-z0-9_-]{40,160}/,
    rank: 31,
    examples: {
      match: [
        { text: 'MINIMAX_API_KEY=sk-api-{base62*100}' },
        {
          text: "fetch('https://api.minimax.io/v1/t2a_v2', { headers: { Authorization: 'Bearer sk-api-{base62*100}' } })",
          path: 'a.js',
        },
      ],
      skip: [
        { text: 'MINIMAX_API_KEY=your_minimax_api_key' },
        { text: 'minimax built from sk-api-{base62*100}' },
      ],
    },
  },
];
