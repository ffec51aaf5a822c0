// API keys of Spacelift.
// https://docs.spacelift.io/integrations/api
import type { Pattern } from '../src/model/pattern.ts';

export const spaceliftPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'spacelift.api-key-secret',
    family: 'credential',
    title: 'Spacelift API key secret',
    description: 'The secret of a Spacelift API key, beside its name.',
    impact: 'With the key’s id, whoever has it runs stacks and reads their state and variables.',
    remedy: 'Delete the key in the organisation’s settings.',
    rotation: 'https://docs.spacelift.io/integrations/api',
    severity: 'critical',
    confidence: 'medium',
    tags: ['infrastructure'],
    references: ['https://docs.spacelift.io/integrations/api'],
    names: ['spacelift'],
    value: /[0-9a-f]{64}/,
    words: ['secret', 'token'],
    examples: {
      match: [
        { text: 'SPACELIFT_API_KEY_SECRET={hex*64}' },
        { text: 'spacelift:\n  secret: {hex*64}', path: 'ci.yml' },
      ],
      skip: [{ text: 'SPACELIFT_API_KEY_SECRET=your-secret' }, { text: 'spacelift run {hex*64}' }],
    },
  },
];
