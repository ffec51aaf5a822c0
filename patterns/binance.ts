// Binance: API secret. https://www.binance.com/en/support/faq/detail/360002502072
import type { Pattern } from '../src/model/pattern.ts';

export const binancePatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'binance.api-secret',
    family: 'credential',
    title: 'Binance API secret',
    description: 'The key or secret of a Binance API key.',
    impact:
      'With the other half of the key, whoever has it trades and, where allowed, withdraws ' +
      'from the account.',
    remedy: 'Delete the key in Binance’s API management page and create a new one.',
    rotation: 'https://www.binance.com/en/support/faq/detail/360002502072',
    severity: 'critical',
    confidence: 'medium',
    tags: ['crypto', 'finance'],
    references: ['https://www.binance.com/en/support/faq/detail/360002502072'],
    names: ['binance'],
    value: /[A-Za-z0-9]{64}/,
    examples: {
      match: [
        { text: 'BINANCE_API_SECRET={base62*64}' },
        { text: "const client = new Binance({ apiKey: '{base62*64}' })", path: 'bot.js' },
      ],
      skip: [{ text: 'BINANCE_API_SECRET=your_binance_api_secret' }, { text: 'binance trace {base62*64}' }],
    },
  },
];
