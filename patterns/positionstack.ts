// Positionstack: access key. https://positionstack.com/documentation
import type { Pattern } from '../src/model/pattern.ts';

export const positionstackPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'positionstack.access-key',
    family: 'credential',
    title: 'Positionstack access key',
    description: '32 hexadecimal digits beside Positionstack’s name.',
    impact: 'Whoever has it geocodes, routes and draws maps at the account’s cost.',
    remedy:
      'Delete the key on Positionstack’s page of keys and put a new one where programs ' +
      'read it at run time.',
    rotation: 'https://positionstack.com/documentation',
    severity: 'low',
    confidence: 'medium',
    tags: ['maps'],
    references: ['https://positionstack.com/documentation'],
    names: ['positionstack', 'position_stack'],
    value: /[0-9a-f]{32}/,
    examples: {
      match: [
        { text: 'POSITIONSTACK_ACCESS_KEY={hex*32}' },
        { text: 'http://api.positionstack.com/v1/forward?access_key={hex*32}&query=Vienna' },
      ],
      skip: [
        { text: 'POSITIONSTACK_ACCESS_KEY=your-positionstack-key' },
        { text: 'see positionstack {hex*32}' },
      ],
    },
  },
];
