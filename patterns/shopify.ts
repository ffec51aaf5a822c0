// shopify: Shopify access token.
import type { Pattern } from '../src/model/pattern.ts';

export const shopifyPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'shopify.access-token',
    family: 'credential',
    title: 'Shopify access token',
    description: 'An access token or shared secret of a Shopify app.',
    impact: 'Whoever has it reads and changes the shop: orders, customers, products.',
    remedy: 'Rotate the app’s credentials in the Shopify admin or Partner dashboard.',
    severity: 'critical',
    confidence: 'high',
    tags: ['payment'],
    references: ['https://shopify.dev/docs/apps/build/authentication-authorization'],
    keywords: ['shpat_', 'shpca_', 'shppa_', 'shpss_'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>shp(?:at|ca|pa|ss)_[0-9a-fA-F]{32})(?![A-Za-z0-9_])/,
    checks: [{ kind: 'entropy', bitsMin: 3 }, { kind: 'real-value' }],
    examples: {
      match: [{ text: 'SHOPIFY_TOKEN=shpat_{hex*32}' }, { text: '"shpss_{hex*32}"' }],
      skip: [{ text: 'shpat_{hex*12}' }, { text: 'shpat_00000000000000000000000000000000' }],
    },
  },
];
