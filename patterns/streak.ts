// Streak: API key. https://streak.readme.io/
import type { Pattern } from '../src/model/pattern.ts';

export const streakPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'streak.api-key',
    family: 'credential',
    title: 'Streak API key',
    description: '32 hexadecimal digits beside Streak’s name.',
    impact: 'Whoever has it reads and changes contacts, companies and deals.',
    remedy:
      'Delete the key on Streak’s page of keys and put a new one where programs read it at ' + 'run time.',
    rotation: 'https://streak.readme.io/',
    severity: 'high',
    confidence: 'medium',
    tags: ['crm', 'saas'],
    references: ['https://streak.readme.io/'],
    names: ['streak_api', 'streak_crm', 'streak_key', 'streak_com'],
    value: /[0-9a-f]{32}/,
    examples: {
      match: [
        { text: 'STREAK_API_KEY={hex*32}' },
        { text: '{"streakApiKey": "{hex*32}"}', path: 'config.json' },
      ],
      skip: [{ text: 'STREAK_API_KEY=your-streak-api-key' }, { text: 'streak_api etag: {hex*32}' }],
    },
  },
];
