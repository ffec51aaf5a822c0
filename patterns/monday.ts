// monday.com: API token.
// See https://developer.monday.com/api-reference/docs/authentication
import type { Pattern } from '../src/model/pattern.ts';

export const mondayPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'monday.api-token',
    family: 'credential',
    title: 'monday.com API token',
    description: 'A JSON web token beside monday.com’s name.',
    impact: 'Whoever has it reads and changes the boards of its user.',
    remedy:
      'Revoke the token in the user’s developer settings, create a new one where it is ' +
      'still needed, and look through what it was used for.',
    rotation: 'https://developer.monday.com/api-reference/docs/authentication',
    severity: 'high',
    confidence: 'high',
    tags: ['saas'],
    references: ['https://developer.monday.com/api-reference/docs/authentication'],
    names: ['monday_api', 'monday_com', 'mondaycom', 'monday_access', 'monday.com'],
    value: /eyJ[A-Za-z0-9_-]{10,120}\.eyJ[A-Za-z0-9_-]{10,400}\.[A-Za-z0-9_-]{20,120}/,
    rank: 29,
    examples: {
      match: [
        { text: 'MONDAY_API_TOKEN={jwt:{"tid":{digits*9},"uid":{digits*8},"per":"me:write"}}' },
        {
          text: '{"MONDAY_API_TOKEN": "{jwt:{"tid":{digits*9},"uid":{digits*8},"per":"me:write"}}"}',
          path: 'env.json',
        },
      ],
      skip: [{ text: 'MONDAY_API_TOKEN=your-monday-token' }],
    },
  },
];
