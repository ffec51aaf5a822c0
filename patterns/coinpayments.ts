// CoinPayments: private key. https://www.coinpayments.net/apidoc-intro
import type { Pattern } from '../src/model/pattern.ts';

export const coinpaymentsPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'coinpayments.private-key',
    family: 'credential',
    title: 'CoinPayments private key',
    description: 'The public or private key of the CoinPayments API.',
    impact: 'With both, whoever has them withdraws the account’s coins, within the key’s permissions.',
    remedy: 'Delete the key in CoinPayments’ account page under API keys and create a new one.',
    rotation: 'https://www.coinpayments.net/apidoc-intro',
    severity: 'critical',
    confidence: 'medium',
    tags: ['payment', 'crypto'],
    references: ['https://www.coinpayments.net/apidoc-intro'],
    names: ['coinpayments'],
    value: /[0-9a-f]{64}/,
    rank: 25,
    examples: {
      match: [{ text: 'COINPAYMENTS_PRIVATE_KEY={hex*64}' }, { text: 'coinpayments:\n  secret: {hex*64}' }],
      skip: [
        { text: 'COINPAYMENTS_PRIVATE_KEY=your_coinpayments_private_key' },
        { text: 'coinpayments trace {hex*64}' },
      ],
    },
  },
];
