// Payment services and shops.
// biome-ignore-all lint/suspicious/noTemplateCurlyInString: examples are other languages’ templates.
import type { Pattern } from '../src/model/pattern.ts';

export const paymentServicesPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'stripe.live-key',
    family: 'credential',
    title: 'Stripe live secret key',
    description:
      'A live secret or restricted key of Stripe. Whoever has it takes payments, makes refunds ' +
      'and payouts, and reads customers.',
    remedy:
      'Roll the key in the Stripe dashboard under Developers, API keys, and look through the ' +
      'request log.',
    severity: 'critical',
    confidence: 'high',
    references: ['https://docs.stripe.com/keys'],
    keywords: ['sk_live_', 'rk_live_', 'sk_org_live_'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>(?:sk|rk|sk_org)_live_[A-Za-z0-9]{20,247})(?![A-Za-z0-9_])/,
    checks: [{ kind: 'entropy', bitsMin: 3.3 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'STRIPE_SECRET_KEY=sk_live_{base62*24}' },
        { text: 'Stripe.api_key = "rk_live_{base62*99}"', path: 'pay.rb' },
      ],
      skip: [
        { text: 'pk_live_{base62*24}' },
        { text: 'sk_live_xxxxxxxxxxxxxxxxxxxxxxxx' },
        { text: 'sk_live_...' },
      ],
    },
  },
  {
    kind: 'regex',
    id: 'stripe.test-key',
    family: 'credential',
    title: 'Stripe test secret key',
    description:
      'A test-mode secret key of Stripe. No money moves with it, but whoever has it reads and ' +
      'changes the test data, and a live key is often not far.',
    remedy: 'Roll the key in the Stripe dashboard under Developers, API keys.',
    severity: 'low',
    confidence: 'high',
    references: ['https://docs.stripe.com/keys'],
    keywords: ['sk_test_', 'rk_test_'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>[sr]k_test_[A-Za-z0-9]{20,247})(?![A-Za-z0-9_])/,
    checks: [{ kind: 'entropy', bitsMin: 3.3 }, { kind: 'real-value' }],
    allow: [/^sk_test_(?:4eC39HqLyjWDarj[t]T1|BQokikJOvBiI2HlWg[H])/],
    examples: {
      match: [
        { text: 'STRIPE_SECRET_KEY=sk_test_{base62*24}' },
        { text: 'stripe.api_key = "rk_test_{base62*99}"' },
      ],
      skip: [{ text: 'sk_test_xxxxxxxxxxxxxxxxxxxxxxxx' }, { text: 'sk_test_your_key' }],
    },
  },
  {
    kind: 'regex',
    id: 'stripe.webhook-secret',
    family: 'credential',
    title: 'Stripe webhook signing secret',
    description:
      'The signing secret of a Stripe webhook endpoint. Whoever has it forges events that the ' +
      'service takes for Stripe’s.',
    remedy: 'Roll the secret on the webhook’s page in the Stripe dashboard.',
    severity: 'high',
    confidence: 'high',
    references: ['https://docs.stripe.com/webhooks#verify-official-libraries'],
    keywords: ['whsec_'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>whsec_[A-Za-z0-9+/]{24,100}={0,2})(?![A-Za-z0-9_])/,
    checks: [{ kind: 'entropy', bitsMin: 3.2 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'STRIPE_WEBHOOK_SECRET=whsec_{base62*32}' },
        { text: 'endpoint_secret = "whsec_{hex*64}"', path: 'hook.py' },
      ],
      skip: [
        { text: 'whsec_...' },
        { text: 'whsec_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx' },
        { text: 'whsec_test' },
      ],
    },
  },
  {
    kind: 'regex',
    id: 'square.access-token',
    family: 'credential',
    title: 'Square access token',
    description:
      'An access token or application secret of Square. Whoever has it takes payments and reads ' +
      'customers.',
    remedy: 'Replace the token in the Square developer console.',
    severity: 'critical',
    confidence: 'high',
    references: ['https://developer.squareup.com/docs/build-basics/access-tokens'],
    keywords: ['sq0csp-', 'sq0atp-', 'EAAA'],
    regex:
      /(?<![A-Za-z0-9+/_-])(?<secret>sq0csp-[A-Za-z0-9_-]{43}|sq0atp-[A-Za-z0-9_-]{22}|EAAA[A-Za-z0-9_-]{60})(?![A-Za-z0-9+/=_-])/,
    checks: [
      { kind: 'entropy', bitsMin: 4 },
      { kind: 'character-classes', classesMin: 3 },
      { kind: 'real-value' },
    ],
    examples: {
      match: [
        { text: 'SQUARE=sq0csp-{base64url*43}' },
        { text: '"sq0atp-{base62*22}"' },
        { text: 'SQUARE_ACCESS_TOKEN=EAAA{base62*60}' },
      ],
      skip: [{ text: 'sq0idp-{base62*22}' }, { text: 'sq0csp-{base62*8}' }],
    },
  },
  {
    kind: 'regex',
    id: 'paypal.braintree-access-token',
    family: 'credential',
    title: 'Braintree access token',
    description:
      'A production access token of PayPal Braintree. Whoever has it takes payments as the ' + 'merchant.',
    remedy: 'Revoke the token in the Braintree control panel.',
    severity: 'critical',
    confidence: 'high',
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
  {
    kind: 'regex',
    id: 'shopify.access-token',
    family: 'credential',
    title: 'Shopify access token',
    description:
      'An access token or shared secret of a Shopify app. Whoever has it reads and changes the ' +
      'shop: orders, customers, products.',
    remedy: 'Rotate the app’s credentials in the Shopify admin or Partner dashboard.',
    severity: 'critical',
    confidence: 'high',
    references: ['https://shopify.dev/docs/apps/build/authentication-authorization'],
    keywords: ['shpat_', 'shpca_', 'shppa_', 'shpss_'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>shp(?:at|ca|pa|ss)_[0-9a-fA-F]{32})(?![A-Za-z0-9_])/,
    checks: [{ kind: 'entropy', bitsMin: 3 }, { kind: 'real-value' }],
    examples: {
      match: [{ text: 'SHOPIFY_TOKEN=shpat_{hex*32}' }, { text: '"shpss_{hex*32}"' }],
      skip: [{ text: 'shpat_{hex*12}' }, { text: 'shpat_00000000000000000000000000000000' }],
    },
  },
  {
    kind: 'regex',
    id: 'shippo.api-token',
    family: 'credential',
    title: 'Shippo API token',
    description: 'A live API token of Shippo. Whoever has it buys shipping labels at the account’s cost.',
    remedy: 'Delete the token under API in the Shippo settings.',
    severity: 'high',
    confidence: 'high',
    references: ['https://docs.goshippo.com/docs/guides_general/authentication/'],
    keywords: ['shippo_live_'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>shippo_live_[0-9a-f]{40})(?![A-Za-z0-9_])/,
    checks: [{ kind: 'real-value' }],
    examples: {
      match: [{ text: 'SHIPPO=shippo_live_{hex*40}' }, { text: '"shippo_live_{hex*40}"' }],
      skip: [{ text: 'shippo_live_{hex*12}' }],
    },
  },
];
