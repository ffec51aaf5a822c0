// Hunter: API key. https://hunter.io/api-documentation/v2
import type { Pattern } from '../src/model/pattern.ts';

export const hunterIoPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'hunter-io.api-key',
    family: 'credential',
    title: 'Hunter API key',
    description: 'A key of the Hunter API.',
    impact: 'Whoever has it searches addresses at the account’s cost and reads its leads.',
    remedy: 'Delete the key in Hunter’s settings under API and create a new one.',
    rotation: 'https://hunter.io/api-documentation/v2',
    severity: 'medium',
    confidence: 'medium',
    tags: ['email', 'crm'],
    references: ['https://hunter.io/api-documentation/v2'],
    names: ['hunter_io', 'hunter_api', 'hunter_key', 'emailhunter'],
    value: /[0-9a-f]{40}/,
    words: [
      'key',
      'token',
      'secret',
      'auth',
      'bearer',
      'passw',
      'cred',
      'private',
      'api',
      'access',
      'sign',
      '^["\'\\]]{0,2}\\s{0,4}(?::=|=>|[:=])',
    ],
    examples: {
      match: [
        { text: 'HUNTER_API_KEY={hex*40}' },
        { text: 'https://api.hunter.io/v2/domain-search?domain=a.com&api_key={hex*40}' },
      ],
      skip: [{ text: 'HUNTER_API_KEY=your_hunter_api_key' }, { text: 'hunter io see {hex*40}' }],
    },
  },
];
