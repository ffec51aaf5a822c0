// Mediastack: access key. https://mediastack.com/documentation
import type { Pattern } from '../src/model/pattern.ts';

export const mediastackPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'mediastack.access-key',
    family: 'credential',
    title: 'Mediastack access key',
    description: '32 hexadecimal digits beside Mediastack’s name.',
    impact: 'Whoever has it reads the feeds on the account’s plan and uses up its quota.',
    remedy:
      'Revoke the key in Mediastack’s account settings, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://mediastack.com/documentation',
    severity: 'low',
    confidence: 'medium',
    tags: ['news'],
    references: ['https://mediastack.com/documentation'],
    names: ['mediastack'],
    value: /[0-9a-f]{32}/,
    examples: {
      match: [
        { text: 'MEDIASTACK_ACCESS_KEY={hex*32}' },
        { text: 'http://api.mediastack.com/v1/news?access_key={hex*32}&countries=de' },
      ],
      skip: [{ text: 'MEDIASTACK_ACCESS_KEY=your-mediastack-key' }, { text: 'mediastack etag: {hex*32}' }],
    },
  },
];
