// GoCardless Bank Account Data: Nordigen secret key.
// https://developer.gocardless.com/bank-account-data/overview
import type { Pattern } from '../src/model/pattern.ts';

export const nordigenPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'nordigen.secret-key',
    family: 'credential',
    title: 'Nordigen secret key',
    description: 'The secret key of GoCardless Bank Account Data (Nordigen).',
    impact: 'With the secret’s id, whoever has it reads accounts that users have linked.',
    remedy: 'Delete the user secret in the Bank Account Data portal.',
    rotation: 'https://developer.gocardless.com/bank-account-data/overview',
    severity: 'high',
    confidence: 'medium',
    tags: ['finance'],
    references: ['https://developer.gocardless.com/bank-account-data/overview'],
    names: ['nordigen', 'bankaccountdata', 'gocardless', 'bank_account_data'],
    value: /[0-9a-f]{128}/,
    examples: {
      match: [
        { text: 'NORDIGEN_SECRET_KEY={hex*128}' },
        { text: 'gocardless:\n  secret_id: a\n  secret_key: {hex*128}' },
      ],
      skip: [
        { text: 'NORDIGEN_SECRET_KEY=your_nordigen_secret_key' },
        { text: 'nordigen built from {hex*128}' },
      ],
    },
  },
];
