// Bitstamp: API secret. https://www.bitstamp.net/api/
import type { Pattern } from '../src/model/pattern.ts';

export const bitstampPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'bitstamp.api-secret',
    family: 'credential',
    title: 'Bitstamp API secret',
    description: 'The key or secret of the Bitstamp API.',
    impact:
      'With the other half of the key, whoever has it trades and, where allowed, withdraws ' +
      'from the account.',
    remedy: 'Delete the key in Bitstamp’s settings under API access and create a new one.',
    rotation: 'https://www.bitstamp.net/api/',
    severity: 'critical',
    confidence: 'medium',
    tags: ['crypto', 'finance'],
    references: ['https://www.bitstamp.net/api/'],
    names: ['bitstamp'],
    value: /[A-Za-z0-9]{32}/,
    examples: {
      match: [{ text: 'BITSTAMP_API_SECRET={base62*32}' }, { text: 'bitstamp:\n  key: {base62*32}' }],
      skip: [
        { text: 'BITSTAMP_API_SECRET=your_bitstamp_api_secret' },
        { text: 'bitstamp etag: {base62*32}' },
      ],
    },
  },
];
