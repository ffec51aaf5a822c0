// Braintree: private key.
// https://developer.paypal.com/braintree/articles/control-panel/important-gateway-credentials
import type { Pattern } from '../src/model/pattern.ts';

export const braintreePatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'braintree.private-key',
    family: 'credential',
    title: 'Braintree private key',
    description: 'The private key of a Braintree merchant.',
    impact: 'Whoever has it takes payments, makes refunds and reads customers.',
    remedy: 'Generate a new API key in the Braintree control panel and delete the old one.',
    rotation: 'https://developer.paypal.com/braintree/articles/control-panel/important-gateway-credentials',
    severity: 'critical',
    confidence: 'medium',
    tags: ['payment'],
    references: [
      'https://developer.paypal.com/braintree/articles/control-panel/important-gateway-credentials',
    ],
    names: ['braintree', 'bt_private', 'bt_merchant'],
    value: /[0-9a-f]{32}/,
    words: ['private', 'secret'],
    companion: {
      title: 'merchant id',
      regex: /merchant[_-]?id["']?\s{0,4}[:=]\s{0,4}["']?(?<companion>[a-z0-9]{16})(?![A-Za-z0-9])/i,
      need: 'optional',
    },
    examples: {
      match: [
        { text: 'BRAINTREE_PRIVATE_KEY={hex*32}' },
        { text: 'braintree:\n  environment: production\n  private_key: {hex*32}' },
      ],
      skip: [
        { text: 'BRAINTREE_PRIVATE_KEY=your_braintree_private_key' },
        { text: 'braintree etag: {hex*32}' },
      ],
    },
  },
];
