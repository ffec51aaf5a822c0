// Bybit: API secret. https://bybit-exchange.github.io/docs/v5/guide
import type { Pattern } from '../src/model/pattern.ts';

export const bybitPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'bybit.api-secret',
    family: 'credential',
    title: 'Bybit API secret',
    description: 'The secret of a Bybit API key.',
    impact:
      'With the other half of the key, whoever has it trades and, where allowed, withdraws ' +
      'from the account.',
    remedy: 'Delete the key in Bybit’s API management page and create a new one.',
    rotation: 'https://bybit-exchange.github.io/docs/v5/guide',
    severity: 'critical',
    confidence: 'medium',
    tags: ['crypto', 'finance'],
    references: ['https://bybit-exchange.github.io/docs/v5/guide'],
    names: ['bybit'],
    value: /[A-Za-z0-9]{36}/,
    companion: {
      title: 'API key',
      regex: /key["']?\s{0,4}[:=]\s{0,4}["']?(?<companion>[A-Za-z0-9]{18})(?![A-Za-z0-9])/i,
      need: 'optional',
    },
    examples: {
      match: [{ text: 'BYBIT_API_SECRET={base62*36}' }, { text: 'bybit:\n  secret: "{base62*36}"' }],
      skip: [{ text: 'BYBIT_API_SECRET=your_bybit_api_secret' }, { text: 'bybit see {base62*36}' }],
    },
  },
];
