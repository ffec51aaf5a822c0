// Square: access token, application secret, sandbox secret.
// https://developer.squareup.com/docs/build-basics/access-tokens
import type { Pattern } from '../src/model/pattern.ts';

export const squarePatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'square.access-token',
    family: 'credential',
    title: 'Square access token',
    description: 'An access token of a Square application or of a seller.',
    impact: 'Whoever has it takes payments and reads customers.',
    remedy: 'Replace the token in the Square developer console.',
    rotation: 'https://developer.squareup.com/docs/build-basics/access-tokens',
    severity: 'critical',
    confidence: 'high',
    tags: ['payment'],
    references: ['https://developer.squareup.com/docs/build-basics/access-tokens'],
    keywords: ['sq0atp-', 'EAAA'],
    regex:
      /(?<![A-Za-z0-9+/_-])(?<secret>sq0atp-[A-Za-z0-9_-]{22}|EAAA[A-Za-z0-9_-]{60})(?![A-Za-z0-9+/=_-])/,
    checks: [
      { kind: 'entropy', bitsMin: 4 },
      { kind: 'character-classes', classesMin: 3 },
      { kind: 'real-value' },
    ],
    examples: {
      match: [{ text: 'SQUARE_ACCESS_TOKEN=EAAA{base62*60}' }, { text: '"sq0atp-{base62*22}"' }],
      skip: [
        { text: 'sq0idp-{base62*22}' },
        { text: 'SQUARE_ACCESS_TOKEN=sq0atp-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx' },
        { text: 'sq0atp-{hex*9}' },
      ],
    },
  },
  {
    kind: 'regex',
    id: 'square.application-secret',
    family: 'credential',
    title: 'Square application secret',
    description: 'The OAuth secret of a Square application.',
    impact: 'Whoever has it exchanges authorization codes for sellers’ tokens.',
    remedy: 'Replace the secret in the Square developer console under OAuth.',
    rotation: 'https://developer.squareup.com/docs/build-basics/access-tokens',
    severity: 'critical',
    confidence: 'high',
    tags: ['payment'],
    references: ['https://developer.squareup.com/docs/oauth-api/overview'],
    keywords: ['sq0csp-'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>(?<!sandbox-)sq0csp-[A-Za-z0-9_-]{43})(?![A-Za-z0-9+/=_-])/,
    checks: [
      { kind: 'entropy', bitsMin: 4 },
      { kind: 'character-classes', classesMin: 3 },
      { kind: 'real-value' },
    ],
    examples: {
      match: [{ text: 'SQUARE=sq0csp-{base64url*43}' }, { text: 'client_secret: "sq0csp-{base62*43}"' }],
      skip: [
        { text: 'sq0csp-{base62*8}' },
        { text: 'SQUARE_SECRET=sq0csp-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx' },
      ],
    },
  },
  {
    kind: 'regex',
    id: 'square.sandbox-secret',
    family: 'credential',
    title: 'Square sandbox secret',
    description: 'The OAuth secret of a Square application in the sandbox.',
    impact: 'No money moves with it, but whoever has it acts as the application in the sandbox.',
    remedy: 'Replace the secret in the Square developer console.',
    rotation: 'https://developer.squareup.com/docs/build-basics/access-tokens',
    severity: 'low',
    confidence: 'high',
    tags: ['payment'],
    references: ['https://developer.squareup.com/docs/build-basics/access-tokens'],
    keywords: ['sandbox-sq0csp-'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>sandbox-sq0csp-[A-Za-z0-9_-]{43})(?![A-Za-z0-9+/=_-])/,
    checks: [
      { kind: 'entropy', bitsMin: 4 },
      { kind: 'character-classes', classesMin: 3 },
      { kind: 'real-value' },
    ],
    examples: {
      match: [
        { text: 'SQUARE_SECRET=sandbox-sq0csp-{base64url*43}' },
        { text: '"sandbox-sq0csp-{base62*43}"' },
      ],
      skip: [{ text: 'sandbox-sq0idb-{base62*22}' }, { text: 'sandbox-sq0csp-{base62*8}' }],
    },
  },
];
