// CJdropshipping: API key. https://developers.cjdropshipping.com/
import type { Pattern } from '../src/model/pattern.ts';

export const cjDropshippingPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'cj-dropshipping.api-key',
    family: 'credential',
    title: 'CJdropshipping API key',
    description: 'A key of CJdropshipping: the account’s number, `@api@` and 32 hexadecimal digits.',
    impact: 'Whoever has it reads and changes products, orders and customers of the shop.',
    remedy:
      'Revoke the key in CJdropshipping’s account settings, create a new one where it is ' +
      'still needed, and look through what it was used for.',
    rotation: 'https://developers.cjdropshipping.com/',
    severity: 'high',
    confidence: 'high',
    tags: ['ecommerce'],
    references: ['https://developers.cjdropshipping.com/'],
    keywords: ['@api@'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>CJ\d{5,9}@api@[0-9a-f]{32})(?![A-Za-z0-9_-])/,
    checks: [{ kind: 'entropy', bitsMin: 3 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'CJ_API_KEY=CJ{digits*7}@api@{hex*32}' },
        { text: '"apiKey": "CJ{digits*7}@api@{hex*32}"', path: 'cj.json' },
      ],
      skip: [{ text: 'CJ1234567@api@xxxx' }],
    },
  },
];
