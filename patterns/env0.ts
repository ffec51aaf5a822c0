// API keys of env0.
// https://docs.envzero.com/docs/api-keys
import type { Pattern } from '../src/model/pattern.ts';

export const env0Patterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'env0.api-secret',
    family: 'credential',
    title: 'env0 API secret',
    description: 'The secret of an env0 API key, beside its name.',
    impact: 'With the key’s id, whoever has it deploys environments and reads their variables.',
    remedy: 'Delete the key in the organisation’s settings and create a new one.',
    rotation: 'https://docs.envzero.com/',
    severity: 'critical',
    confidence: 'low',
    tags: ['infrastructure'],
    references: ['https://docs.envzero.com/'],
    names: ['env0'],
    value: /[A-Za-z0-9_-]{24,64}/,
    words: ['secret'],
    examples: {
      match: [
        { text: 'ENV0_API_SECRET={base62*32}' },
        { text: 'provider "env0" {\n  api_secret = "{base62*32}"\n}', path: 'main.tf' },
      ],
      skip: [{ text: 'ENV0_API_SECRET=your-secret' }, { text: 'env0 env {base62*32}' }],
    },
  },
];
