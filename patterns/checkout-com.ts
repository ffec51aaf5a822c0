// Checkout.com: secret key. https://www.checkout.com/docs/developer-resources/api/manage-api-keys
import type { Pattern } from '../src/model/pattern.ts';

export const checkoutComPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'checkout-com.secret-key',
    family: 'credential',
    title: 'Checkout.com secret key',
    description: 'A secret key of Checkout.com.',
    impact: 'Whoever has it takes payments, makes refunds and reads customers.',
    remedy: 'Delete the key in the Checkout.com dashboard under Developers, Keys.',
    rotation: 'https://www.checkout.com/docs/developer-resources/api/manage-api-keys',
    severity: 'critical',
    confidence: 'medium',
    tags: ['payment'],
    references: ['https://www.checkout.com/docs/developer-resources/api/manage-api-keys'],
    keywords: ['sk_'],
    regex:
      /(?<!(?<!\\|%.)[A-Za-z0-9_])(?<secret>sk_(?:sbox_)?(?=[a-z]{0,25}[2-7])[a-z2-7]{26}[a-z2-7*#$=]|sk_(?:test_)?[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?![A-Za-z0-9_])/,
    checks: [{ kind: 'entropy', bitsMin: 3.4 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'CKO_SECRET_KEY=sk_{lower*10}5{lower*8}7{lower*7}' },
        { text: 'Authorization: Bearer sk_{hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
        { text: 'secretKey: "sk_sbox_{lower*10}5{lower*8}7{lower*6}*"' },
      ],
      skip: [
        { text: 'sk_buff_clone_and_more_functions' },
        { text: 'CKO_SECRET_KEY=sk_sbox_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx' },
        { text: 'sk_sbox_{hex*9}' },
      ],
    },
  },
];
