// bol.com: client secret. https://api.bol.com/retailer/public/Retailer-API/authentication.html
import type { Pattern } from '../src/model/pattern.ts';

export const bolPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'bol.client-secret',
    family: 'credential',
    title: 'bol.com client secret',
    description: '50 to 100 letters, digits and marks beside bol.com’s name.',
    impact: 'Whoever has it reads and changes products, orders and customers of the shop.',
    remedy:
      'Revoke the secret in bol.com’s account settings, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://api.bol.com/retailer/public/Retailer-API/authentication.html',
    severity: 'high',
    confidence: 'low',
    tags: ['ecommerce'],
    references: ['https://api.bol.com/retailer/public/Retailer-API/authentication.html'],
    names: ['bol_com', 'bol_client', 'bol_api'],
    value: /[A-Za-z0-9!?@()*+-]{50,100}/,
    words: ['secret'],
    examples: {
      match: [
        { text: 'BOL_CLIENT_SECRET={base62*40}!{base62*20}' },
        { text: 'bol_client_secret: {base62*40}!{base62*20}', path: 'config.yaml' },
      ],
      skip: [
        { text: 'BOL_CLIENT_SECRET=your-bol-client-secret' },
        { text: 'see bol client {base62*40}!{base62*20}' },
      ],
    },
  },
];
