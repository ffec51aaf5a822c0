// Typeform: personal access token.
// See https://www.typeform.com/developers/get-started/personal-access-token/
import type { Pattern } from '../src/model/pattern.ts';

export const typeformPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'typeform.access-token',
    family: 'credential',
    title: 'Typeform personal access token',
    description: 'A personal access token of Typeform (`tfp_`).',
    impact: 'Whoever has it reads responses and changes forms.',
    remedy:
      'Revoke the token under Account, Personal tokens, create a new one where it is ' +
      'still needed, and look through what it was used for.',
    rotation: 'https://www.typeform.com/developers/get-started/personal-access-token/',
    severity: 'high',
    confidence: 'high',
    tags: ['saas'],
    references: ['https://www.typeform.com/developers/get-started/personal-access-token/'],
    keywords: ['tfp_'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>tfp_[A-Za-z0-9_-]{40,70})(?![A-Za-z0-9_-])/,
    checks: [
      { kind: 'entropy', bitsMin: 3.5 },
      { kind: 'character-classes', classesMin: 3 },
      { kind: 'real-value' },
    ],
    examples: {
      match: [
        { text: 'TYPEFORM_TOKEN=tfp_{base62*44}' },
        { text: 'Authorization: Bearer tfp_{base62*44}_{base62*13}' },
      ],
      skip: [{ text: 'tfp_{base62*6}' }, { text: 'ttfp_seconds' }],
    },
  },
];
