// serpstack: access key. https://serpstack.com/documentation
import type { Pattern } from '../src/model/pattern.ts';

export const serpstackPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'serpstack.access-key',
    family: 'credential',
    title: 'serpstack access key',
    description: '32 hexadecimal digits beside serpstack’s name.',
    impact: 'Whoever has it sends requests through the service at the account’s cost.',
    remedy:
      'Regenerate the key in the serpstack dashboard, and look through the usage since it ' +
      'was committed.',
    rotation: 'https://serpstack.com/documentation',
    severity: 'medium',
    confidence: 'medium',
    tags: ['data', 'devtools'],
    references: ['https://serpstack.com/documentation'],
    names: ['serpstack'],
    value: /[0-9a-f]{32}/,
    examples: {
      match: [
        { text: 'SERPSTACK_ACCESS_KEY={hex*32}' },
        { text: 'https://api.serpstack.com/search?access_key={hex*32}&query=coffee' },
      ],
      skip: [{ text: 'SERPSTACK_ACCESS_KEY=your-serpstack-key' }, { text: 'serpstack etag: {hex*32}' }],
    },
  },
];
