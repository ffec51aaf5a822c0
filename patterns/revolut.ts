// Revolut: access token, merchant secret key.
// https://developer.revolut.com/docs/guides/manage-accounts/get-started/make-your-first-api-request
import type { Pattern } from '../src/model/pattern.ts';

export const revolutPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'revolut.access-token',
    family: 'credential',
    title: 'Revolut access token',
    description: 'An access or refresh token of the Revolut Business API.',
    impact: 'Whoever has it reads accounts and makes payments, within the token’s scopes.',
    remedy: 'Delete the certificate in Revolut Business’ API settings, which ends its tokens.',
    rotation:
      'https://developer.revolut.com/docs/guides/manage-accounts/get-started/make-your-first-api-request',
    severity: 'critical',
    confidence: 'high',
    tags: ['finance'],
    references: [
      'https://developer.revolut.com/docs/guides/manage-accounts/get-started/make-your-first-api-request',
    ],
    keywords: ['oa_prod_', 'oa_sand_'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>oa_(?:prod|sand)_[A-Za-z0-9_-]{40,64})(?![A-Za-z0-9_-])/,
    checks: [{ kind: 'entropy', bitsMin: 3.8 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'REVOLUT_REFRESH_TOKEN=oa_prod_{base62*43}' },
        { text: '"access_token": "oa_prod_{base62*43}"' },
      ],
      skip: [
        { text: 'REVOLUT_REFRESH_TOKEN=oa_prod_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx' },
        { text: 'oa_prod_{hex*9}' },
      ],
    },
  },
  {
    kind: 'named',
    id: 'revolut.merchant-secret',
    family: 'credential',
    title: 'Revolut merchant secret key',
    description: 'A secret key of the Revolut Merchant API.',
    impact: 'Whoever has it takes payments, makes refunds and reads customers.',
    remedy: 'Regenerate the key in Revolut Business under Merchant API.',
    rotation:
      'https://developer.revolut.com/docs/guides/manage-accounts/get-started/make-your-first-api-request',
    severity: 'critical',
    confidence: 'high',
    tags: ['finance'],
    references: [
      'https://developer.revolut.com/docs/guides/accept-payments/get-started/generate-the-api-key',
    ],
    names: ['revolut'],
    value: /sk_[A-Za-z0-9_-]{40,90}/,
    rank: 31,
    examples: {
      match: [
        { text: 'REVOLUT_SECRET_KEY=sk_{base62*64}' },
        { text: "curl https://merchant.revolut.com/api/orders -H 'Authorization: Bearer sk_{base62*64}'" },
      ],
      skip: [
        { text: 'REVOLUT_SECRET_KEY=your_revolut_secret_key' },
        { text: 'revolut etag: sk_{base62*64}' },
      ],
    },
  },
];
