// square: Square access token.
import type { Pattern } from '../src/model/pattern.ts';

export const squarePatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'square.access-token',
    family: 'credential',
    title: 'Square access token',
    description: 'An access token or application secret of Square.',
    impact: 'Whoever has it takes payments and reads customers.',
    remedy: 'Replace the token in the Square developer console.',
    severity: 'critical',
    confidence: 'high',
    tags: ['payment'],
    references: ['https://developer.squareup.com/docs/build-basics/access-tokens'],
    keywords: ['sq0csp-', 'sq0atp-', 'EAAA'],
    regex:
      /(?<![A-Za-z0-9+/_-])(?<secret>sq0csp-[A-Za-z0-9_-]{43}|sq0atp-[A-Za-z0-9_-]{22}|EAAA[A-Za-z0-9_-]{60})(?![A-Za-z0-9+/=_-])/,
    checks: [
      { kind: 'entropy', bitsMin: 4 },
      { kind: 'character-classes', classesMin: 3 },
      { kind: 'real-value' },
    ],
    examples: {
      match: [
        { text: 'SQUARE=sq0csp-{base64url*43}' },
        { text: '"sq0atp-{base62*22}"' },
        { text: 'SQUARE_ACCESS_TOKEN=EAAA{base62*60}' },
      ],
      skip: [{ text: 'sq0idp-{base62*22}' }, { text: 'sq0csp-{base62*8}' }],
    },
  },
];
