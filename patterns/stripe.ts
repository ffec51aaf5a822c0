// stripe: Stripe live secret key, Stripe test secret key, Stripe webhook signing secret.
import type { Pattern } from '../src/model/pattern.ts';

export const stripePatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'stripe.live-key',
    family: 'credential',
    title: 'Stripe live secret key',
    description: 'A live secret or restricted key of Stripe.',
    impact: 'Whoever has it takes payments, makes refunds and payouts, and reads customers.',
    remedy:
      'Roll the key in the Stripe dashboard under Developers, API keys, and look through the ' +
      'request log.',
    severity: 'critical',
    confidence: 'high',
    tags: ['payment'],
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
    description: 'A test-mode secret key of Stripe.',
    impact:
      'No money moves with it, but whoever has it reads and changes the test data, and a live key ' +
      'is often not far.',
    remedy: 'Roll the key in the Stripe dashboard under Developers, API keys.',
    severity: 'low',
    confidence: 'high',
    tags: ['payment'],
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
    description: 'The signing secret of a Stripe webhook endpoint.',
    impact: 'Whoever has it forges events that the service takes for Stripe’s.',
    remedy: 'Roll the secret on the webhook’s page in the Stripe dashboard.',
    severity: 'high',
    confidence: 'high',
    tags: ['payment'],
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
];
