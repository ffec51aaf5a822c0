// MEXC: API secret. https://www.mexc.com/api-docs/spot-v3/introduction
import type { Pattern } from '../src/model/pattern.ts';

export const mexcPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'mexc.api-secret',
    family: 'credential',
    title: 'MEXC API secret',
    description: 'The secret of a MEXC API key.',
    impact:
      'With the other half of the key, whoever has it trades and, where allowed, withdraws ' +
      'from the account.',
    remedy: 'Delete the key in MEXC’s API management page and create a new one.',
    rotation: 'https://www.mexc.com/api-docs/spot-v3/introduction',
    severity: 'critical',
    confidence: 'medium',
    tags: ['crypto', 'finance'],
    references: ['https://www.mexc.com/api-docs/spot-v3/introduction'],
    names: ['mexc'],
    value: /[0-9a-f]{32}/,
    examples: {
      match: [{ text: 'MEXC_API_SECRET={hex*32}' }, { text: 'mexc:\n  secret: {hex*32}' }],
      skip: [{ text: 'MEXC_API_SECRET=your_mexc_api_secret' }, { text: 'mexc see {hex*32}' }],
    },
  },
];
