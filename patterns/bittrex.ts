// Bittrex: API secret. https://bittrex.github.io/api/v3
import type { Pattern } from '../src/model/pattern.ts';

export const bittrexPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'bittrex.api-secret',
    family: 'credential',
    title: 'Bittrex API secret',
    description: 'The key or secret of the Bittrex API.',
    impact:
      'With the other half of the key, whoever has it trades and, where allowed, withdraws ' +
      'from the account.',
    remedy: 'Bittrex has closed; delete the key from the tree.',
    rotation: 'https://bittrex.github.io/api/v3',
    severity: 'low',
    confidence: 'medium',
    tags: ['crypto', 'finance'],
    references: ['https://bittrex.github.io/api/v3'],
    names: ['bittrex'],
    value: /[0-9a-f]{32}/,
    examples: {
      match: [{ text: 'BITTREX_API_SECRET={hex*32}' }, { text: 'bittrex:\n  key: {hex*32}' }],
      skip: [{ text: 'BITTREX_API_SECRET=your_bittrex_api_secret' }, { text: 'bittrex revision {hex*32}' }],
    },
  },
];
