// BuiltWith: API key. https://api.builtwith.com/
import type { Pattern } from '../src/model/pattern.ts';

export const builtwithPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'builtwith.api-key',
    family: 'credential',
    title: 'BuiltWith API key',
    description: 'A UUID beside BuiltWith’s name.',
    impact: 'Whoever has it looks people and companies up at the account’s cost.',
    remedy:
      'Revoke the key in BuiltWith’s account settings, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://api.builtwith.com/',
    severity: 'medium',
    confidence: 'medium',
    tags: ['crm', 'data'],
    references: ['https://api.builtwith.com/'],
    names: ['builtwith', 'built_with'],
    value: /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/,
    words: ['key', 'token', 'secret', 'auth', 'bearer', 'passw', 'cred', 'private'],
    examples: {
      match: [
        { text: 'BUILTWITH_API_KEY={hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
        {
          text: 'https://api.builtwith.com/v21/api.json?KEY={hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}&LOOKUP=hotelscombined.com',
        },
      ],
      skip: [
        { text: 'BUILTWITH_API_KEY=your-builtwith-key' },
        { text: 'builtwith etag: {hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
      ],
    },
  },
];
