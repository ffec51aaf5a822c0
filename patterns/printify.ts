// Printify: API token. https://developers.printify.com/#authentication
import type { Pattern } from '../src/model/pattern.ts';

export const printifyPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'printify.api-token',
    family: 'credential',
    title: 'Printify API token',
    description:
      '64 hexadecimal digits, or the first parts of a JSON web token, beside Printify’s ' + 'name.',
    impact: 'Whoever has it reads and changes products, orders and customers of the shop.',
    remedy:
      'Revoke the token in Printify’s account settings, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://developers.printify.com/#authentication',
    severity: 'high',
    confidence: 'medium',
    tags: ['ecommerce'],
    references: ['https://developers.printify.com/#authentication'],
    names: ['printify'],
    value: /eyJ[A-Za-z0-9_-]{20,60}\.eyJ[A-Za-z0-9_-]{100,380}|[0-9a-f]{64}/,
    examples: {
      match: [
        { text: 'PRINTIFY_API_TOKEN={hex*64}' },
        { text: 'printify_api_token = "{hex*64}"', path: 'app/settings.py' },
      ],
      skip: [{ text: 'PRINTIFY_API_TOKEN=your-printify-token' }, { text: 'see printify {hex*64}' }],
    },
  },
];
