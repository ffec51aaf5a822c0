// Authorize.Net: transaction key. https://developer.authorize.net/api/reference/features/
import type { Pattern } from '../src/model/pattern.ts';

export const authorizeNetPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'authorize-net.transaction-key',
    family: 'credential',
    title: 'Authorize.Net transaction key',
    description: 'The transaction key of an Authorize.Net merchant.',
    impact: 'Whoever has it takes payments, makes refunds and reads customers.',
    remedy: 'Create a new transaction key in the merchant interface and disable the old one at once.',
    rotation: 'https://developer.authorize.net/api/reference/features/',
    severity: 'critical',
    confidence: 'medium',
    tags: ['payment'],
    references: ['https://developer.authorize.net/api/reference/features/'],
    names: ['authorize_net', 'authorizenet', 'authnet'],
    value: /[A-Za-z0-9]{16}/,
    words: ['transaction', 'trans_key', 'transkey', 'tran_key', 'signature', 'secret'],
    companion: {
      title: 'API login id',
      regex: /login[_-]?id["']?\s{0,4}[:=]\s{0,4}["']?(?<companion>[A-Za-z0-9]{8,20})(?![A-Za-z0-9])/i,
      need: 'optional',
    },
    examples: {
      match: [
        { text: 'AUTHORIZENET_TRANSACTION_KEY=7K{base62*5}9q{base62*5}4Z' },
        { text: 'authorize.net:\n  transaction_key: "7K{base62*5}9q{base62*5}4Z"' },
      ],
      skip: [
        { text: 'AUTHORIZENET_TRANSACTION_KEY=your_authorizenet_transaction_key' },
        { text: 'authorize net see 7K{base62*5}9q{base62*5}4Z' },
      ],
    },
  },
];
