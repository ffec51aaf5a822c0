// Stripe: live secret key, live restricted key, organisation key, test secret key, webhook signing
// secret, ephemeral key. https://docs.stripe.com/keys
import type { Pattern } from '../src/model/pattern.ts';

export const stripePatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'stripe.live-key',
    family: 'credential',
    title: 'Stripe live secret key',
    description: 'A live secret key of Stripe.',
    impact: 'Whoever has it takes payments, makes refunds and payouts, and reads customers.',
    remedy:
      'Roll the key in the Stripe dashboard under Developers, API keys, and look through ' +
      'the request log.',
    rotation: 'https://docs.stripe.com/keys#rolling-keys',
    severity: 'critical',
    confidence: 'high',
    tags: ['payment'],
    references: ['https://docs.stripe.com/keys'],
    keywords: ['sk_live_'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>sk_live_[A-Za-z0-9]{20,247})(?![A-Za-z0-9_])/,
    checks: [{ kind: 'entropy', bitsMin: 3.3 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'STRIPE_SECRET_KEY=sk_live_{base62*24}' },
        { text: 'Stripe.api_key = "sk_live_{base62*99}"', path: 'pay.rb' },
        { text: 'curl https://api.stripe.com/v1/charges -u sk_live_{base62*24}:' },
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
    id: 'stripe.restricted-key',
    family: 'credential',
    title: 'Stripe live restricted key',
    description: 'A live restricted key of Stripe.',
    impact:
      'Whoever has it does what the key’s permissions allow: from reading customers to ' + 'taking payments.',
    remedy:
      'Roll the key in the Stripe dashboard under Developers, API keys, and look through ' +
      'the request log.',
    rotation: 'https://docs.stripe.com/keys#rolling-keys',
    severity: 'critical',
    confidence: 'high',
    tags: ['payment'],
    references: ['https://docs.stripe.com/keys'],
    keywords: ['rk_live_'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>rk_live_[A-Za-z0-9]{20,247})(?![A-Za-z0-9_])/,
    checks: [{ kind: 'entropy', bitsMin: 3.3 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'Stripe.api_key = "rk_live_{base62*99}"', path: 'pay.rb' },
        { text: 'STRIPE_RESTRICTED_KEY: rk_live_{base62*24}' },
      ],
      skip: [{ text: 'rk_live_xxxxxxxxxxxxxxxxxxxxxxxx' }, { text: 'rk_live_{base62*8}' }],
    },
  },
  {
    kind: 'regex',
    id: 'stripe.organization-key',
    family: 'credential',
    title: 'Stripe organisation key',
    description: 'A live key of an organisation at Stripe, for all its accounts.',
    impact:
      'Whoever has it takes payments, makes refunds and reads customers in all accounts of ' +
      'the organisation.',
    remedy: 'Expire the key in the organisation’s settings in the Stripe dashboard.',
    rotation: 'https://docs.stripe.com/keys#rolling-keys',
    severity: 'critical',
    confidence: 'high',
    tags: ['payment'],
    references: ['https://docs.stripe.com/keys'],
    keywords: ['sk_org_'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>sk_org_(?:live_)?[A-Za-z0-9]{20,247})(?![A-Za-z0-9_])/,
    checks: [{ kind: 'entropy', bitsMin: 3.3 }, { kind: 'real-value' }],
    examples: {
      match: [{ text: 'STRIPE_ORG_KEY=sk_org_live_{base62*60}' }, { text: '"sk_org_live_{base62*40}"' }],
      skip: [{ text: 'sk_org_live_xxxxxxxxxxxxxxxxxxxxxxxx' }, { text: 'sk_org_live_{base62*8}' }],
    },
  },
  {
    kind: 'regex',
    id: 'stripe.test-key',
    family: 'credential',
    title: 'Stripe test secret key',
    description: 'A test-mode secret key of Stripe.',
    impact:
      'No money moves with it, but whoever has it reads and changes the test data, and a ' +
      'live key is often not far.',
    remedy: 'Roll the key in the Stripe dashboard under Developers, API keys.',
    rotation: 'https://docs.stripe.com/keys#rolling-keys',
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
    description:
      'The signing secret of a Stripe webhook endpoint; Svix and services on it use the ' + 'form too.',
    impact: 'Whoever has it forges events that the service takes for Stripe’s.',
    remedy: 'Roll the secret on the webhook’s page in the Stripe dashboard.',
    rotation: 'https://docs.stripe.com/webhooks#roll-endpoint-signing-secrets',
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
  {
    kind: 'regex',
    id: 'stripe.ephemeral-key',
    family: 'credential',
    title: 'Stripe ephemeral key',
    description: 'A live ephemeral key of Stripe, for one customer or card on a device.',
    impact: 'Whoever has it reads and changes that customer for an hour, issued cards among it.',
    remedy: 'Wait for it to expire, and hand it out at run time only.',
    rotation: 'https://docs.stripe.com/keys',
    severity: 'low',
    confidence: 'high',
    tags: ['payment'],
    references: ['https://docs.stripe.com/issuing/elements'],
    keywords: ['ek_live_'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>ek_live_[A-Za-z0-9,_-]{30,200})(?![A-Za-z0-9_-])/,
    checks: [{ kind: 'entropy', bitsMin: 3.6 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'STRIPE_EPHEMERAL_KEY=ek_live_{base62*60}' },
        { text: '"secret": "ek_live_{base62*60}"' },
      ],
      skip: [
        { text: 'STRIPE_EPHEMERAL_KEY=ek_live_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx' },
        { text: 'ek_live_{hex*9}' },
      ],
    },
  },
];
