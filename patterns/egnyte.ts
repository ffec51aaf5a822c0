// Egnyte: token.
// See https://developers.egnyte.com/docs/read/Public_API_Authentication
import type { Pattern } from '../src/model/pattern.ts';

export const egnytePatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'egnyte.api-token',
    family: 'credential',
    title: 'Egnyte token',
    description: '24 letters and digits beside Egnyte’s name.',
    impact: 'Whoever has it reads and changes files of its user.',
    remedy:
      'Revoke the token in the developer portal, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://developers.egnyte.com/docs/read/Public_API_Authentication',
    severity: 'high',
    confidence: 'medium',
    tags: ['storage', 'saas'],
    references: ['https://developers.egnyte.com/docs/read/Public_API_Authentication'],
    names: ['egnyte'],
    value: /[a-z0-9]{24}/,
    examples: {
      match: [
        { text: 'EGNYTE_API_TOKEN={lowerdigits*22}4k' },
        { text: '{"EGNYTE_API_TOKEN": "{lowerdigits*22}4k"}', path: 'env.json' },
      ],
      skip: [{ text: 'EGNYTE_TOKEN=your-egnyte-token' }, { text: 'see egnyte {lowerdigits*22}4k' }],
    },
  },
];
