// Guru: API token.
// See https://developer.getguru.com/docs/authentication-methods
import type { Pattern } from '../src/model/pattern.ts';

export const guruPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'guru.api-token',
    family: 'credential',
    title: 'Guru API token',
    description: 'A UUID beside Guru’s name.',
    impact: 'Whoever has it reads and changes what its owner or integration may.',
    remedy:
      'Revoke the token under Apps and integrations, API access, create a new one where ' +
      'it is still needed, and look through what it was used for.',
    rotation: 'https://developer.getguru.com/docs/authentication-methods',
    severity: 'medium',
    confidence: 'medium',
    tags: ['saas'],
    references: ['https://developer.getguru.com/docs/authentication-methods'],
    names: ['getguru', 'guru_api', 'guru_user'],
    value: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
    examples: {
      match: [
        { text: 'GURU_API_TOKEN={hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
        { text: '{"GURU_API_TOKEN": "{hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}"}', path: 'env.json' },
      ],
      skip: [
        { text: 'GURU_API_TOKEN=your-guru-token' },
        { text: 'see getguru {hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
      ],
    },
  },
];
