// Loops: API key. https://loops.so/docs/api-reference/intro
import type { Pattern } from '../src/model/pattern.ts';

export const loopsPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'loops.api-key',
    family: 'credential',
    title: 'Loops API key',
    description: 'A key of the Loops API.',
    impact: 'Whoever has it sends mail in the owner’s name and changes the contacts.',
    remedy: 'Delete the key in Loops’ settings under API and create a new one.',
    rotation: 'https://loops.so/docs/api-reference/intro',
    severity: 'high',
    confidence: 'medium',
    tags: ['email', 'marketing'],
    references: ['https://loops.so/docs/api-reference/intro'],
    names: ['loops_api', 'loops_so', 'loops_key'],
    value: /[0-9a-f]{32}/,
    words: [
      'key',
      'token',
      'secret',
      'auth',
      'bearer',
      'passw',
      'cred',
      'private',
      'api',
      'access',
      'sign',
      '^["\'\\]]{0,2}\\s{0,4}(?::=|=>|[:=])',
    ],
    examples: {
      match: [
        { text: 'LOOPS_API_KEY={hex*32}' },
        { text: "curl https://app.loops.so/api/v1/api-key -H 'Authorization: Bearer {hex*32}'" },
      ],
      skip: [{ text: 'LOOPS_API_KEY=your_loops_api_key' }, { text: 'loops api trace {hex*32}' }],
    },
  },
];
