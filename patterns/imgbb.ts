// ImgBB: API key. https://api.imgbb.com/
import type { Pattern } from '../src/model/pattern.ts';

export const imgbbPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'imgbb.api-key',
    family: 'credential',
    title: 'ImgBB API key',
    description: '32 hexadecimal digits beside ImgBB’s name.',
    impact: 'Whoever has it uploads to and deletes from the account.',
    remedy:
      'Delete the key on ImgBB’s page of keys and put a new one where programs read it at ' + 'run time.',
    rotation: 'https://api.imgbb.com/',
    severity: 'low',
    confidence: 'medium',
    tags: ['storage', 'media'],
    references: ['https://api.imgbb.com/'],
    names: ['imgbb'],
    value: /[0-9a-f]{32}/,
    examples: {
      match: [{ text: 'IMGBB_API_KEY={hex*32}' }, { text: 'https://api.imgbb.com/1/upload?key={hex*32}' }],
      skip: [{ text: 'IMGBB_API_KEY=your-imgbb-key' }, { text: 'see imgbb {hex*32}' }],
    },
  },
];
