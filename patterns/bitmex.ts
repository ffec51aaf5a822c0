// BitMEX: API secret. https://www.bitmex.com/app/apiKeysUsage
import type { Pattern } from '../src/model/pattern.ts';

export const bitmexPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'bitmex.api-secret',
    family: 'credential',
    title: 'BitMEX API secret',
    description: 'The secret of a BitMEX API key.',
    impact:
      'With the other half of the key, whoever has it trades and, where allowed, withdraws ' +
      'from the account.',
    remedy: 'Delete the key in BitMEX’ API keys page and create a new one.',
    rotation: 'https://www.bitmex.com/app/apiKeysUsage',
    severity: 'critical',
    confidence: 'medium',
    tags: ['crypto', 'finance'],
    references: ['https://www.bitmex.com/app/apiKeysUsage'],
    names: ['bitmex'],
    value: /[A-Za-z0-9_-]{48}/,
    examples: {
      match: [{ text: 'BITMEX_API_SECRET={base62*48}' }, { text: 'bitmex:\n  secret: "{base62*48}"' }],
      skip: [{ text: 'BITMEX_API_SECRET=your_bitmex_api_secret' }, { text: 'bitmex revision {base62*48}' }],
    },
  },
];
