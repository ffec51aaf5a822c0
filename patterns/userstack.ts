// userstack: access key. https://userstack.com/documentation
import type { Pattern } from '../src/model/pattern.ts';

export const userstackPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'userstack.access-key',
    family: 'credential',
    title: 'userstack access key',
    description: '32 hexadecimal digits beside userstack’s name.',
    impact: 'Whoever has it queries data on the account’s plan and uses up its quota.',
    remedy:
      'Delete the key on userstack’s page of keys and put a new one where programs read it ' + 'at run time.',
    rotation: 'https://userstack.com/documentation',
    severity: 'low',
    confidence: 'medium',
    tags: ['data'],
    references: ['https://userstack.com/documentation'],
    names: ['userstack'],
    value: /[0-9a-f]{32}/,
    examples: {
      match: [
        { text: 'USERSTACK_ACCESS_KEY={hex*32}' },
        { text: 'http://api.userstack.com/detect?access_key={hex*32}&ua=Mozilla' },
      ],
      skip: [{ text: 'USERSTACK_ACCESS_KEY=your-userstack-key' }, { text: 'see userstack {hex*32}' }],
    },
  },
];
