// Semrush: API key. https://developer.semrush.com/api/basics/get-started/
import type { Pattern } from '../src/model/pattern.ts';

export const semrushPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'semrush.api-key',
    family: 'credential',
    title: 'Semrush API key',
    description: '32 hexadecimal digits beside Semrush’s name.',
    impact: 'Whoever has it queries the reports at the account’s cost.',
    remedy:
      'Delete the key on Semrush’s page of keys and put a new one where programs read it ' + 'at run time.',
    rotation: 'https://developer.semrush.com/api/basics/get-started/',
    severity: 'medium',
    confidence: 'medium',
    tags: ['marketing', 'data'],
    references: ['https://developer.semrush.com/api/basics/get-started/'],
    names: ['semrush', 'sem_rush'],
    value: /[0-9a-f]{32}/,
    examples: {
      match: [
        { text: 'SEMRUSH_API_KEY={hex*32}' },
        { text: 'https://api.semrush.com/?type=domain_ranks&key={hex*32}&domain=example.com' },
      ],
      skip: [{ text: 'SEMRUSH_API_KEY=your-semrush-key' }, { text: 'see semrush {hex*32}' }],
    },
  },
];
