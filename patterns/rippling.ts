// Rippling: API token.
// See https://developer.rippling.com/documentation/base-api/authentication
import type { Pattern } from '../src/model/pattern.ts';

export const ripplingPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'rippling.api-token',
    family: 'credential',
    title: 'Rippling API token',
    description: '40 to 128 letters and digits beside Rippling’s name.',
    impact: 'Whoever has it reads and changes employees’ or applicants’ personal data.',
    remedy:
      'Revoke the token under API tokens, create a new one where it is still needed, ' +
      'and look through what it was used for.',
    rotation: 'https://developer.rippling.com/documentation/base-api/authentication',
    severity: 'critical',
    confidence: 'medium',
    tags: ['hr', 'saas'],
    references: ['https://developer.rippling.com/documentation/base-api/authentication'],
    names: ['rippling'],
    value: /[A-Za-z0-9_-]{40,128}/,
    examples: {
      match: [
        { text: 'RIPPLING_API_TOKEN={base62*64}' },
        { text: '# Rippling\nheaders = {"Authorization": "Bearer {base62*64}"}', path: 'sync.py' },
      ],
      skip: [{ text: 'RIPPLING_TOKEN=your-rippling-token' }, { text: 'see rippling {base62*64}' }],
    },
  },
];
