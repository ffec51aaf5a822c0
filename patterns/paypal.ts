// paypal: Braintree access token.
// biome-ignore-all lint/suspicious/noTemplateCurlyInString: examples are other languages’ templates.
import type { Pattern } from '../src/model/pattern.ts';

export const paypalPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'paypal.braintree-access-token',
    family: 'credential',
    title: 'Braintree access token',
    description: 'A production access token of PayPal Braintree.',
    impact: 'Whoever has it takes payments as the merchant.',
    remedy: 'Revoke the token in the Braintree control panel.',
    severity: 'critical',
    confidence: 'high',
    tags: ['payment'],
    references: ['https://developer.paypal.com/braintree/docs/reference/overview'],
    keywords: ['access_token$production$'],
    regex: /(?<secret>access_token\$production\$[0-9a-z]{16}\$[0-9a-f]{32})(?![A-Za-z0-9])/,
    checks: [{ kind: 'real-value' }],
    examples: {
      match: [
        { text: 'gateway = access_token$production${lowerdigits*16}${hex*32}' },
        { text: '"access_token$production${lowerdigits*16}${hex*32}"' },
      ],
      skip: [{ text: 'access_token$production$id$key' }],
    },
  },
];
