// Kustomer: API key.
// See https://developer.kustomer.com/kustomer-api-docs/reference/introduction
import type { Pattern } from '../src/model/pattern.ts';

export const kustomerPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'kustomer.api-token',
    family: 'credential',
    title: 'Kustomer API key',
    description: 'A JSON web token beside Kustomer’s name.',
    impact: 'Whoever has it reads and changes customers and their conversations within its ' + 'roles.',
    remedy:
      'Revoke the token under Settings, Security, API keys, create a new one where it ' +
      'is still needed, and look through what it was used for.',
    rotation: 'https://developer.kustomer.com/kustomer-api-docs/reference/introduction',
    severity: 'high',
    confidence: 'high',
    tags: ['support', 'saas'],
    references: ['https://developer.kustomer.com/kustomer-api-docs/reference/introduction'],
    names: ['kustomer'],
    value: /eyJ[A-Za-z0-9_-]{10,120}\.eyJ[A-Za-z0-9_-]{10,400}\.[A-Za-z0-9_-]{20,120}/,
    rank: 29,
    examples: {
      match: [
        { text: 'KUSTOMER_API_TOKEN={jwt:{"tid":{digits*9},"uid":{digits*8},"per":"me:write"}}' },
        {
          text: 'kustomer_token = "{jwt:{"tid":{digits*9},"uid":{digits*8},"per":"me:write"}}"',
          path: 'app/settings.py',
        },
      ],
      skip: [{ text: 'KUSTOMER_API_TOKEN=your-kustomer-token' }],
    },
  },
];
