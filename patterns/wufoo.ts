// Wufoo: API key.
// See https://wufoo.github.io/docs/
import type { Pattern } from '../src/model/pattern.ts';

export const wufooPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'wufoo.api-key',
    family: 'credential',
    title: 'Wufoo API key',
    description: 'Four groups of four capitals and digits beside Wufoo’s name.',
    impact: 'Whoever has it reads entries and changes forms.',
    remedy:
      'Revoke the key in the form manager: API information, create a new one where it ' +
      'is still needed, and look through what it was used for.',
    rotation: 'https://wufoo.github.io/docs/',
    severity: 'high',
    confidence: 'medium',
    tags: ['saas'],
    references: ['https://wufoo.github.io/docs/'],
    names: ['wufoo'],
    value: /[A-Z0-9]{4}(?:-[A-Z0-9]{4}){3}/,
    rank: 23,
    examples: {
      match: [
        { text: 'WUFOO_API_KEY={upperdigits*3}4-{upperdigits*3}7-{upperdigits*4}-{upperdigits*4}' },
        {
          text: '{"WUFOO_API_KEY": "{upperdigits*3}4-{upperdigits*3}7-{upperdigits*4}-{upperdigits*4}"}',
          path: 'env.json',
        },
      ],
      skip: [
        { text: 'WUFOO_KEY=your-wufoo-key' },
        { text: 'see wufoo {upperdigits*3}4-{upperdigits*3}7-{upperdigits*4}-{upperdigits*4}' },
      ],
    },
  },
];
