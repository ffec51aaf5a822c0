// Printful: access token. https://developers.printful.com/docs/
import type { Pattern } from '../src/model/pattern.ts';

export const printfulPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'printful.access-token',
    family: 'credential',
    title: 'Printful access token',
    description: 'A private token of a Printful store.',
    impact: 'Whoever has it orders products at the account’s cost and reads customers’ addresses.',
    remedy: 'Delete the token on Printful’s developer page.',
    rotation: 'https://developers.printful.com/docs/',
    severity: 'high',
    confidence: 'medium',
    tags: ['ecommerce'],
    references: ['https://developers.printful.com/docs/'],
    names: ['printful'],
    value: /[A-Za-z0-9]{40}/,
    examples: {
      match: [
        { text: 'PRINTFUL_TOKEN={base62*40}' },
        { text: "curl https://api.printful.com/orders -H 'Authorization: Bearer {base62*40}'" },
      ],
      skip: [{ text: 'PRINTFUL_TOKEN=your_printful_token' }, { text: 'printful trace {base62*40}' }],
    },
  },
];
