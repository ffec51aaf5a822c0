// Aviationstack: access key. https://aviationstack.com/documentation
import type { Pattern } from '../src/model/pattern.ts';

export const aviationstackPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'aviationstack.access-key',
    family: 'credential',
    title: 'Aviationstack access key',
    description: '32 hexadecimal digits beside Aviationstack’s name.',
    impact: 'Whoever has it queries timetables and traffic on the account’s plan and uses up its ' + 'quota.',
    remedy:
      'Regenerate the key in the Aviationstack dashboard, and look through the usage since ' +
      'it was committed.',
    rotation: 'https://aviationstack.com/documentation',
    severity: 'low',
    confidence: 'medium',
    tags: ['travel'],
    references: ['https://aviationstack.com/documentation'],
    names: ['aviationstack', 'aviation_stack'],
    value: /[0-9a-f]{32}/,
    examples: {
      match: [
        { text: 'AVIATIONSTACK_ACCESS_KEY={hex*32}' },
        { text: 'http://api.aviationstack.com/v1/flights?access_key={hex*32}' },
      ],
      skip: [
        { text: 'AVIATIONSTACK_ACCESS_KEY=your-aviationstack-key' },
        { text: 'see aviationstack {hex*32}' },
      ],
    },
  },
];
