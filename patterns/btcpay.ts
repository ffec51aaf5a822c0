// BTCPay Server: API key. https://docs.btcpayserver.org/API/Greenfield/v1/
import type { Pattern } from '../src/model/pattern.ts';

export const btcpayPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'btcpay.api-key',
    family: 'credential',
    title: 'BTCPay Server API key',
    description: 'An API key of a BTCPay Server.',
    impact: 'Whoever has it takes payments, makes refunds and reads customers.',
    remedy: 'Delete the key in BTCPay’s account under API keys.',
    rotation: 'https://docs.btcpayserver.org/API/Greenfield/v1/',
    severity: 'high',
    confidence: 'medium',
    tags: ['payment', 'crypto'],
    references: ['https://docs.btcpayserver.org/API/Greenfield/v1/'],
    names: ['btcpay', 'btcpayserver'],
    value: /[0-9a-f]{40}/,
    examples: {
      match: [
        { text: 'BTCPAY_API_KEY={hex*40}' },
        { text: "curl https://btcpay.acme.io/api/v1/stores -H 'Authorization: token {hex*40}'" },
      ],
      skip: [{ text: 'BTCPAY_API_KEY=your_btcpay_api_key' }, { text: 'btcpay see {hex*40}' }],
    },
  },
];
