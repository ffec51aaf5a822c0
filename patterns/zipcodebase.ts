// Zipcodebase: API key. https://app.zipcodebase.com/documentation
import type { Pattern } from '../src/model/pattern.ts';

export const zipcodebasePatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'zipcodebase.api-key',
    family: 'credential',
    title: 'Zipcodebase API key',
    description: 'A UUID beside Zipcodebase’s name.',
    impact: 'Whoever has it geocodes, routes and draws maps at the account’s cost.',
    remedy:
      'Regenerate the key in the Zipcodebase dashboard, and look through the usage since ' +
      'it was committed.',
    rotation: 'https://app.zipcodebase.com/documentation',
    severity: 'low',
    confidence: 'medium',
    tags: ['maps'],
    references: ['https://app.zipcodebase.com/documentation'],
    names: ['zipcodebase'],
    value: /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/,
    words: ['key', 'token', 'secret', 'auth', 'bearer', 'passw', 'cred', 'private'],
    examples: {
      match: [
        { text: 'ZIPCODEBASE_API_KEY={hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
        {
          text: 'https://app.zipcodebase.com/api/v1/search?apikey={hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}&codes=10005',
        },
      ],
      skip: [
        { text: 'ZIPCODEBASE_API_KEY=your-zipcodebase-key' },
        { text: 'see zipcodebase {hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
      ],
    },
  },
];
