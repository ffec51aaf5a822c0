// Wise: API token. https://wise.com/help/articles/2958107/getting-started-with-the-api
import type { Pattern } from '../src/model/pattern.ts';

export const wisePatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'wise.api-token',
    family: 'credential',
    title: 'Wise API token',
    description: 'A personal API token of Wise.',
    impact: 'Whoever has it reads balances and statements and, where allowed, makes transfers.',
    remedy: 'Revoke the token in Wise’s settings under API tokens.',
    rotation: 'https://wise.com/help/articles/2958107/getting-started-with-the-api',
    severity: 'critical',
    confidence: 'medium',
    tags: ['finance'],
    references: ['https://wise.com/help/articles/2958107/getting-started-with-the-api'],
    names: ['transferwise', 'transfer_wise', 'wise_api', 'wise_token', 'wise_com'],
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
        { text: 'WISE_API_TOKEN={hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
        {
          text: "curl https://api.transferwise.com/v1/profiles -H 'Authorization: Bearer {hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}'",
        },
      ],
      skip: [
        { text: 'WISE_API_TOKEN=your_wise_api_token' },
        { text: 'transferwise built from {hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
      ],
    },
  },
];
