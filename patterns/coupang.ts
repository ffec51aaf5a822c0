// Coupang: secret key. https://developers.coupangcorp.com/
import type { Pattern } from '../src/model/pattern.ts';

export const coupangPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'coupang.secret-key',
    family: 'credential',
    title: 'Coupang secret key',
    description: '40 hexadecimal digits beside Coupang’s name.',
    impact: 'Whoever has it reads and changes products, orders and customers of the shop.',
    remedy:
      'Delete the key on Coupang’s page of keys and put a new one where programs read it ' + 'at run time.',
    rotation: 'https://developers.coupangcorp.com/',
    severity: 'high',
    confidence: 'medium',
    tags: ['ecommerce'],
    references: ['https://developers.coupangcorp.com/'],
    names: ['coupang'],
    value: /[0-9a-f]{40}/,
    words: ['secret'],
    companion: {
      title: 'access key',
      regex: /(?<![A-Za-z0-9])(?<companion>[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?![A-Za-z0-9-])/,
      need: 'optional',
    },
    examples: {
      match: [
        {
          text: 'COUPANG_ACCESS_KEY={hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}\nCOUPANG_SECRET_KEY={hex*40}',
        },
        { text: 'private static final String COUPANG_SECRET_KEY = "{hex*40}";', path: 'Api.java' },
      ],
      skip: [{ text: 'COUPANG_SECRET_KEY=your-coupang-key' }, { text: 'see coupang {hex*40}' }],
    },
  },
];
