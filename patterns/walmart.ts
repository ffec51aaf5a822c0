// Walmart: client secret. https://developer.walmart.com/
import type { Pattern } from '../src/model/pattern.ts';

export const walmartPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'walmart.client-secret',
    family: 'credential',
    title: 'Walmart client secret',
    description: 'The client secret of a Walmart marketplace seller.',
    impact: 'With the client id, whoever has it reads orders and changes listings and prices.',
    remedy: 'Reset the client secret in Walmart’s developer portal.',
    rotation: 'https://developer.walmart.com/',
    severity: 'high',
    confidence: 'low',
    tags: ['ecommerce'],
    references: ['https://developer.walmart.com/'],
    names: ['walmart'],
    value: /[A-Za-z0-9_-]{80,90}/,
    words: ['secret'],
    examples: {
      match: [
        { text: 'WALMART_CLIENT_SECRET={base62*86}' },
        { text: 'walmart:\n  client_secret: {base62*86}' },
      ],
      skip: [
        { text: 'WALMART_CLIENT_SECRET=your_walmart_client_secret' },
        { text: 'walmart see {base62*86}' },
      ],
    },
  },
];
