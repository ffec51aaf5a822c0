// Keepa: API key. https://keepa.com/#!discuss/t/request-products/110
import type { Pattern } from '../src/model/pattern.ts';

export const keepaPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'keepa.api-key',
    family: 'credential',
    title: 'Keepa API key',
    description: '64 lower-case letters and digits beside Keepa’s name.',
    impact: 'Whoever has it queries product data on the account’s plan and uses up its quota.',
    remedy:
      'Delete the key on Keepa’s page of keys and put a new one where programs read it at ' + 'run time.',
    rotation: 'https://keepa.com/#!discuss/t/request-products/110',
    severity: 'low',
    confidence: 'medium',
    tags: ['ecommerce', 'data'],
    references: ['https://keepa.com/#!discuss/t/request-products/110'],
    names: ['keepa'],
    value: /[a-z0-9]{64}/,
    examples: {
      match: [
        { text: 'KEEPA_API_KEY={lowerdigits*64}' },
        { text: "api = keepa.Keepa('{lowerdigits*64}')", path: 'a.py' },
      ],
      skip: [{ text: 'KEEPA_API_KEY=your-keepa-key' }, { text: 'keepa etag: {lowerdigits*64}' }],
    },
  },
];
