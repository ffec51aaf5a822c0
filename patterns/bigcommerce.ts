// BigCommerce: access token, client secret.
// https://developer.bigcommerce.com/docs/start/authentication/api-accounts
import type { Pattern } from '../src/model/pattern.ts';

export const bigcommercePatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'bigcommerce.access-token',
    family: 'credential',
    title: 'BigCommerce access token',
    description: 'An access token of a BigCommerce API account.',
    impact: 'Whoever has it reads and changes the shop: orders, customers, products.',
    remedy: 'Delete the API account in the store’s settings and create a new one.',
    rotation: 'https://developer.bigcommerce.com/docs/start/authentication/api-accounts',
    severity: 'critical',
    confidence: 'medium',
    tags: ['ecommerce'],
    references: ['https://developer.bigcommerce.com/docs/start/authentication/api-accounts'],
    names: ['bigcommerce', 'big_commerce'],
    value: /[a-z0-9]{31}/,
    examples: {
      match: [
        { text: 'BIGCOMMERCE_ACCESS_TOKEN={lowerdigits*31}' },
        {
          text: "curl https://api.bigcommerce.com/stores/abc/v3/catalog/products -H 'X-Auth-Token: {lowerdigits*31}'",
        },
      ],
      skip: [
        { text: 'BIGCOMMERCE_ACCESS_TOKEN=your_bigcommerce_access_token' },
        { text: 'bigcommerce trace {lowerdigits*31}' },
      ],
    },
  },
  {
    kind: 'named',
    id: 'bigcommerce.client-secret',
    family: 'credential',
    title: 'BigCommerce client secret',
    description: 'The client secret of a BigCommerce app.',
    impact: 'Whoever has it signs users in and asks for tokens in the app’s name.',
    remedy: 'Delete the API account in the store’s settings and create a new one.',
    rotation: 'https://developer.bigcommerce.com/docs/start/authentication/api-accounts',
    severity: 'critical',
    confidence: 'medium',
    tags: ['ecommerce'],
    references: ['https://developer.bigcommerce.com/docs/start/authentication/api-accounts'],
    names: ['bigcommerce', 'big_commerce'],
    value: /[0-9a-f]{64}/,
    examples: {
      match: [
        { text: 'BIGCOMMERCE_CLIENT_SECRET={hex*64}' },
        { text: 'bigcommerce:\n  client_secret: {hex*64}' },
      ],
      skip: [
        { text: 'BIGCOMMERCE_CLIENT_SECRET=your_bigcommerce_client_secret' },
        { text: 'bigcommerce see {hex*64}' },
      ],
    },
  },
];
