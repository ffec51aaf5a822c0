// Crunchbase: user key. https://data.crunchbase.com/docs/using-the-api
import type { Pattern } from '../src/model/pattern.ts';

export const crunchbasePatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'crunchbase.user-key',
    family: 'credential',
    title: 'Crunchbase user key',
    description: '32 hexadecimal digits beside Crunchbase’s name.',
    impact: 'Whoever has it looks people and companies up at the account’s cost.',
    remedy:
      'Revoke the key in Crunchbase’s account settings, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://data.crunchbase.com/docs/using-the-api',
    severity: 'medium',
    confidence: 'medium',
    tags: ['crm', 'data'],
    references: ['https://data.crunchbase.com/docs/using-the-api'],
    names: ['crunchbase'],
    value: /[0-9a-f]{32}/,
    examples: {
      match: [
        { text: 'CRUNCHBASE_USER_KEY={hex*32}' },
        { text: 'https://api.crunchbase.com/api/v4/entities/organizations/crunchbase?user_key={hex*32}' },
      ],
      skip: [{ text: 'CRUNCHBASE_USER_KEY=your-crunchbase-key' }, { text: 'crunchbase etag: {hex*32}' }],
    },
  },
];
