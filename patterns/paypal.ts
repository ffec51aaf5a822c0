// PayPal: Braintree access token, client secret. https://developer.paypal.com/api/rest/
// biome-ignore-all lint/suspicious/noTemplateCurlyInString: templates of test/support/samples.ts.
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
    rotation: 'https://developer.paypal.com/braintree/articles/control-panel/important-gateway-credentials',
    severity: 'critical',
    confidence: 'high',
    tags: ['payment'],
    references: ['https://developer.paypal.com/braintree/docs/reference/overview'],
    keywords: ['access_token$production$'],
    regex: /(?<secret>access_token\$production\$[0-9a-z]{16}\$[0-9a-f]{32})(?![A-Za-z0-9])/,
    checks: [{ kind: 'entropy', bitsMin: 3 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'gateway = access_token$production${lowerdigits*16}${hex*32}' },
        { text: '"access_token$production${lowerdigits*16}${hex*32}"' },
      ],
      skip: [{ text: 'access_token$production$id$key' }],
    },
  },
  {
    kind: 'named',
    id: 'paypal.client-secret',
    family: 'credential',
    title: 'PayPal client secret',
    description: 'The client secret of a PayPal REST application.',
    impact: 'With the client id, whoever has it takes payments, makes refunds and payouts.',
    remedy:
      'Generate a second secret for the app on developer.paypal.com, move to it and ' + 'disable the first.',
    rotation: 'https://developer.paypal.com/api/rest/',
    severity: 'critical',
    confidence: 'medium',
    tags: ['payment'],
    references: ['https://developer.paypal.com/api/rest/'],
    names: ['paypal'],
    value: /E[A-Za-z0-9_-]{79}/,
    companion: {
      title: 'client id',
      regex: /(?<![A-Za-z0-9_-])(?<companion>A[A-Za-z0-9_-]{79})(?![A-Za-z0-9_-])/,
      need: 'optional',
    },
    examples: {
      match: [
        { text: 'PAYPAL_CLIENT_SECRET=E{base62*79}' },
        { text: 'paypal:\n  mode: live\n  client_secret: E{base62*79}' },
      ],
      skip: [
        { text: 'PAYPAL_CLIENT_SECRET=your_paypal_client_secret' },
        { text: 'paypal revision E{base62*79}' },
      ],
    },
  },
];
