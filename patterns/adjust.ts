// Adjust: API token.
// See https://dev.adjust.com/en/api/
import type { Pattern } from '../src/model/pattern.ts';

export const adjustPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'adjust.api-token',
    family: 'credential',
    title: 'Adjust API token',
    description: '20 characters beside Adjust’s name.',
    impact: 'Whoever has it reads the account’s campaigns and statistics.',
    remedy:
      'Revoke the token in the account’s settings, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://dev.adjust.com/en/api/',
    severity: 'medium',
    confidence: 'medium',
    tags: ['analytics'],
    references: ['https://dev.adjust.com/en/api/'],
    names: ['adjust_api', 'adjust_com', 'adjust_user', 'adjust.com'],
    value: /[A-Za-z0-9_-]{20}/,
    examples: {
      match: [
        { text: 'ADJUST_API_TOKEN={base62*18}4a' },
        { text: '{"ADJUST_API_TOKEN": "{base62*18}4a"}', path: 'env.json' },
      ],
      skip: [{ text: 'ADJUST_API_TOKEN=your-adjust-token' }, { text: 'see adjust com {base62*18}4a' }],
    },
  },
];
