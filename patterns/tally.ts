// Tally: API key.
// See https://developers.tally.so/
import type { Pattern } from '../src/model/pattern.ts';

export const tallyPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'tally.api-key',
    family: 'credential',
    title: 'Tally API key',
    description: 'An API key of Tally’s forms (`tly-`).',
    impact: 'Whoever has it reads submissions and changes forms.',
    remedy:
      'Revoke the key under Settings, API keys, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://developers.tally.so/',
    severity: 'high',
    confidence: 'high',
    tags: ['saas'],
    references: ['https://developers.tally.so/'],
    keywords: ['tly-'],
    regex:
      /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>tly-(?=[A-Za-z_-]{0,30}\d)[A-Za-z0-9_-]{24,64})(?![A-Za-z0-9_-])/,
    checks: [
      { kind: 'entropy', bitsMin: 3.5 },
      { kind: 'character-classes', classesMin: 3 },
      { kind: 'real-value' },
    ],
    examples: {
      match: [
        { text: 'TALLY_API_KEY=tly-{base62*30}4a' },
        { text: 'Authorization: Bearer tly-{base62*30}4a' },
      ],
      skip: [{ text: 'tly-{base62*6}' }, { text: 'abruptly-{lower*30}' }],
    },
  },
];
