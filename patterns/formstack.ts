// Formstack: access token.
// See https://developers.formstack.com/reference/api-overview
import type { Pattern } from '../src/model/pattern.ts';

export const formstackPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'formstack.access-token',
    family: 'credential',
    title: 'Formstack access token',
    description: '32 hexadecimal digits beside Formstack’s name.',
    impact: 'Whoever has it reads submissions and changes forms.',
    remedy:
      'Revoke the token in the account’s API settings, create a new one where it is ' +
      'still needed, and look through what it was used for.',
    rotation: 'https://developers.formstack.com/reference/api-overview',
    severity: 'high',
    confidence: 'medium',
    tags: ['saas'],
    references: ['https://developers.formstack.com/reference/api-overview'],
    names: ['formstack'],
    value: /[0-9a-f]{32}/,
    examples: {
      match: [
        { text: 'FORMSTACK_API_TOKEN={hex*32}' },
        { text: '{"FORMSTACK_API_TOKEN": "{hex*32}"}', path: 'env.json' },
      ],
      skip: [{ text: 'FORMSTACK_TOKEN=your-formstack-token' }, { text: 'see formstack {hex*32}' }],
    },
  },
];
