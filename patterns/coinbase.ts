// Coinbase: API secret. https://docs.cdp.coinbase.com/get-started/authentication/overview
import type { Pattern } from '../src/model/pattern.ts';

export const coinbasePatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'coinbase.api-secret',
    family: 'credential',
    title: 'Coinbase API secret',
    description: 'The secret of a Coinbase API key.',
    impact:
      'With the other half of the key, whoever has it trades and, where allowed, withdraws ' +
      'from the account.',
    remedy: 'Delete the key in Coinbase’s developer platform under API keys and create a new one.',
    rotation: 'https://docs.cdp.coinbase.com/get-started/authentication/overview',
    severity: 'critical',
    confidence: 'medium',
    tags: ['crypto', 'finance'],
    references: ['https://docs.cdp.coinbase.com/get-started/authentication/overview'],
    names: ['coinbase', 'cbpro', 'coinbasepro', 'cdp_api'],
    value: /[A-Za-z0-9]{32}|[A-Za-z0-9+/]{86}==/,
    examples: {
      match: [{ text: 'COINBASE_API_SECRET={base62*32}' }, { text: 'coinbase:\n  secret: "{base64*86}=="' }],
      skip: [
        { text: 'COINBASE_API_SECRET=your_coinbase_api_secret' },
        { text: 'coinbase revision {base62*32}' },
      ],
    },
  },
];
