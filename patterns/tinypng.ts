// TinyPNG: API key. https://tinypng.com/developers
import type { Pattern } from '../src/model/pattern.ts';

export const tinypngPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'tinypng.api-key',
    family: 'credential',
    title: 'TinyPNG API key',
    description: '32 letters and digits beside TinyPNG’s name.',
    impact: 'Whoever has it has images processed at the account’s cost.',
    remedy:
      'Delete the key on TinyPNG’s page of keys and put a new one where programs read it ' + 'at run time.',
    rotation: 'https://tinypng.com/developers',
    severity: 'medium',
    confidence: 'medium',
    tags: ['media', 'saas'],
    references: ['https://tinypng.com/developers'],
    names: ['tinypng', 'tinify', 'tinyjpg', 'tiny_png'],
    value: /[A-Za-z0-9]{32}/,
    examples: {
      match: [
        { text: 'TINYPNG_API_KEY={base62*32}' },
        { text: 'tinify.key = "{base62*32}"', path: 'img.py' },
      ],
      skip: [{ text: 'TINYPNG_API_KEY=your-tinypng-key' }, { text: 'see tinypng {base62*32}' }],
    },
  },
];
