// Tokens of HashiCorp Boundary.
// https://developer.hashicorp.com/boundary/docs/concepts/security/data-encryption
import type { Pattern } from '../src/model/pattern.ts';

export const boundaryPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'boundary.auth-token',
    family: 'credential',
    title: 'HashiCorp Boundary auth token',
    description: 'An auth token of Boundary.',
    impact: 'Until it expires, whoever has it opens sessions to what its user may reach.',
    remedy: 'Delete it with `boundary auth-tokens delete`.',
    rotation: 'https://developer.hashicorp.com/boundary/docs',
    severity: 'high',
    confidence: 'high',
    tags: ['infrastructure'],
    references: ['https://developer.hashicorp.com/boundary/docs'],
    keywords: ['_s1'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>at_[A-Za-z0-9]{10}_s1[A-Za-z0-9]{80,400})(?![A-Za-z0-9_-])/,
    checks: [{ kind: 'entropy', bitsMin: 4 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'BOUNDARY_TOKEN=at_{base62*10}_s1{base62*150}' },
        { text: 'Authorization: Bearer at_{base62*10}_s1{base62*150}', path: 'x.http' },
      ],
      skip: [{ text: 'at_{base62*10}_s1' }, { text: 'BOUNDARY_TOKEN=<token>' }],
    },
  },
];
