// API tokens of Coolify.
// https://coolify.io/docs/api-reference/authorization
import type { Pattern } from '../src/model/pattern.ts';

export const coolifyPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'coolify.api-token',
    family: 'credential',
    title: 'Coolify API token',
    description: 'An API token of Coolify, beside its name.',
    impact:
      'Whoever has it deploys applications, and by its permissions reads their secrets and ' +
      'manages servers.',
    remedy: 'Revoke the token in Coolify under Keys & Tokens.',
    rotation: 'https://coolify.io/docs/api-reference/authorization',
    severity: 'critical',
    confidence: 'medium',
    tags: ['cloud'],
    references: ['https://coolify.io/docs/api-reference/authorization'],
    names: ['coolify'],
    value: /\d{1,6}\|[A-Za-z0-9]{40,48}/,
    rank: 31,
    examples: {
      match: [
        { text: "COOLIFY_TOKEN='3|{base62*48}'" },
        { text: 'coolify_api_token: "12|{base62*40}"', path: 'ci.yml' },
      ],
      skip: [{ text: 'COOLIFY_TOKEN=your-token' }, { text: 'coolify deploy 3|{base62*48}' }],
    },
  },
];
