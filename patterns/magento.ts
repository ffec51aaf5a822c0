// Magento: access token. https://developer.adobe.com/commerce/webapi/get-started/authentication/
import type { Pattern } from '../src/model/pattern.ts';

export const magentoPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'magento.access-token',
    family: 'credential',
    title: 'Magento access token',
    description: 'An integration or admin token of a Magento (Adobe Commerce) shop.',
    impact: 'Whoever has it reads and changes the shop: orders, customers, products.',
    remedy: 'Deactivate or reauthorize the integration in Magento’s system settings.',
    rotation: 'https://developer.adobe.com/commerce/webapi/get-started/authentication/',
    severity: 'critical',
    confidence: 'medium',
    tags: ['ecommerce'],
    references: ['https://developer.adobe.com/commerce/webapi/get-started/authentication/'],
    names: ['magento'],
    value: /[a-z0-9]{32}/,
    examples: {
      match: [
        { text: 'MAGENTO_ACCESS_TOKEN={lowerdigits*32}' },
        { text: 'magento:\n  host: https://shop.acme.io\n  token: {lowerdigits*32}' },
      ],
      skip: [
        { text: 'MAGENTO_ACCESS_TOKEN=your_magento_access_token' },
        { text: 'magento revision {lowerdigits*32}' },
      ],
    },
  },
];
