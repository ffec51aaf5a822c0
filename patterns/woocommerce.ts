// WooCommerce: consumer secret. https://woocommerce.com/document/woocommerce-rest-api/
import type { Pattern } from '../src/model/pattern.ts';

export const woocommercePatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'woocommerce.consumer-secret',
    family: 'credential',
    title: 'WooCommerce consumer secret',
    description: 'The consumer secret of a WooCommerce REST API key.',
    impact:
      'With the consumer key, whoever has it reads and, by its permissions, changes ' +
      'orders, customers, products.',
    remedy: 'Revoke the key in WooCommerce’s settings under Advanced, REST API.',
    rotation: 'https://woocommerce.com/document/woocommerce-rest-api/',
    severity: 'critical',
    confidence: 'high',
    tags: ['ecommerce'],
    references: ['https://woocommerce.com/document/woocommerce-rest-api/'],
    keywords: ['cs_'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9_])(?<secret>cs_[0-9a-f]{40})(?![A-Za-z0-9_])/,
    checks: [{ kind: 'entropy', bitsMin: 3 }, { kind: 'real-value' }],
    companion: {
      title: 'consumer key',
      regex: /(?<![A-Za-z0-9_])(?<companion>ck_[0-9a-f]{40})(?![A-Za-z0-9])/,
      need: 'optional',
    },
    examples: {
      match: [
        { text: 'WC_CONSUMER_SECRET=cs_{hex*40}' },
        {
          text: "new WooCommerceRestApi({ consumerKey: 'ck_{hex*40}', consumerSecret: 'cs_{hex*40}' })",
          path: 'a.js',
        },
      ],
      skip: [
        { text: 'WC_CONSUMER_SECRET=cs_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx' },
        { text: 'cs_{hex*9}' },
      ],
    },
  },
];
