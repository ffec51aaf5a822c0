// Front: API token.
// See https://dev.frontapp.com/docs/create-and-revoke-api-tokens
import type { Pattern } from '../src/model/pattern.ts';

export const frontPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'front.api-token',
    family: 'credential',
    title: 'Front API token',
    description: 'A JSON web token beside Front’s name.',
    impact: 'Whoever has it reads and answers conversations with customers.',
    remedy:
      'Revoke the token under Settings, Developers, API tokens, create a new one where ' +
      'it is still needed, and look through what it was used for.',
    rotation: 'https://dev.frontapp.com/docs/create-and-revoke-api-tokens',
    severity: 'high',
    confidence: 'high',
    tags: ['support', 'saas'],
    references: ['https://dev.frontapp.com/docs/create-and-revoke-api-tokens'],
    names: ['frontapp', 'front_api', 'front_app'],
    value: /eyJ[A-Za-z0-9_-]{10,120}\.eyJ[A-Za-z0-9_-]{10,400}\.[A-Za-z0-9_-]{20,120}/,
    rank: 29,
    examples: {
      match: [
        { text: 'FRONT_API_TOKEN={jwt:{"tid":{digits*9},"uid":{digits*8},"per":"me:write"}}' },
        {
          text: '{"FRONT_API_TOKEN": "{jwt:{"tid":{digits*9},"uid":{digits*8},"per":"me:write"}}"}',
          path: 'env.json',
        },
      ],
      skip: [{ text: 'FRONT_API_TOKEN=your-front-token' }],
    },
  },
];
