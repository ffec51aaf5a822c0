// Bitfinex: API secret. https://docs.bitfinex.com/docs/rest-auth
import type { Pattern } from '../src/model/pattern.ts';

export const bitfinexPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'bitfinex.api-secret',
    family: 'credential',
    title: 'Bitfinex API secret',
    description: 'The key or secret of the Bitfinex API.',
    impact:
      'With the other half of the key, whoever has it trades and, where allowed, withdraws ' +
      'from the account.',
    remedy: 'Delete the key in Bitfinex’ account under API keys and create a new one.',
    rotation: 'https://docs.bitfinex.com/docs/rest-auth',
    severity: 'critical',
    confidence: 'medium',
    tags: ['crypto', 'finance'],
    references: ['https://docs.bitfinex.com/docs/rest-auth'],
    names: ['bitfinex', 'bfx'],
    value: /[A-Za-z0-9]{43}|[0-9a-f]{43}/,
    examples: {
      match: [{ text: 'BITFINEX_API_SECRET={base62*43}' }, { text: 'bfx:\n  api_key: {base62*43}' }],
      skip: [
        { text: 'BITFINEX_API_SECRET=your_bitfinex_api_secret' },
        { text: 'bitfinex built from {base62*43}' },
      ],
    },
  },
];
