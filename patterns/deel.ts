// Deel: API token.
// See https://developer.deel.com/docs/api-tokens-1
import type { Pattern } from '../src/model/pattern.ts';

export const deelPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'deel.api-token',
    family: 'credential',
    title: 'Deel API token',
    description: '40 to 80 characters beside Deel’s name.',
    impact:
      'Whoever has it reads and changes employees’ or applicants’ personal data. It ' +
      'reads contracts and payments.',
    remedy:
      'Revoke the token in the developer center, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://developer.deel.com/docs/api-tokens-1',
    severity: 'critical',
    confidence: 'medium',
    tags: ['hr', 'saas'],
    references: ['https://developer.deel.com/docs/api-tokens-1'],
    names: ['deel_api', 'letsdeel', 'deel_com', 'deel.com'],
    value: /[A-Za-z0-9_-]{40,80}/,
    examples: {
      match: [
        { text: 'DEEL_API_TOKEN={base62*48}' },
        { text: '{"DEEL_API_TOKEN": "{base62*48}"}', path: 'env.json' },
      ],
      skip: [{ text: 'DEEL_API_TOKEN=your-deel-token' }, { text: 'see letsdeel {base62*48}' }],
    },
  },
];
