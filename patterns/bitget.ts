// Bitget: API secret. https://www.bitget.com/api-doc/common/intro
import type { Pattern } from '../src/model/pattern.ts';

export const bitgetPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'bitget.api-secret',
    family: 'credential',
    title: 'Bitget API secret',
    description: 'The secret of a Bitget API key.',
    impact:
      'With the other half of the key, whoever has it trades and, where allowed, withdraws ' +
      'from the account.',
    remedy: 'Delete the key in Bitget’s API management page and create a new one.',
    rotation: 'https://www.bitget.com/api-doc/common/intro',
    severity: 'critical',
    confidence: 'medium',
    tags: ['crypto', 'finance'],
    references: ['https://www.bitget.com/api-doc/common/intro'],
    names: ['bitget'],
    value: /[0-9a-f]{64}/,
    companion: {
      title: 'API key',
      regex: /(?<![A-Za-z0-9])(?<companion>bg_[0-9a-f]{32})(?![A-Za-z0-9])/,
      need: 'optional',
    },
    rank: 25,
    examples: {
      match: [{ text: 'BITGET_SECRET_KEY={hex*64}' }, { text: 'bitget:\n  secret: {hex*64}' }],
      skip: [{ text: 'BITGET_SECRET_KEY=your_bitget_secret_key' }, { text: 'bitget built from {hex*64}' }],
    },
  },
];
