// Magic: secret key.
// See https://magic.link/docs/api/server-side-sdks/overview
import type { Pattern } from '../src/model/pattern.ts';

export const magicPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'magic.secret-key',
    family: 'credential',
    title: 'Magic secret key',
    description: 'A secret key of Magic: `sk_live_` or `sk_test_` and 16 capital hexadecimal digits.',
    impact: 'Whoever has it reads users’ data and checks and ends their sessions.',
    remedy:
      'Revoke the secret in the application’s settings, create a new one where it is ' +
      'still needed, and look through what it was used for.',
    rotation: 'https://magic.link/docs/api/server-side-sdks/overview',
    severity: 'critical',
    confidence: 'high',
    tags: ['identity'],
    references: ['https://magic.link/docs/api/server-side-sdks/overview'],
    keywords: ['sk_live_', 'sk_test_'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>sk_(?:live|test)_[0-9A-F]{16})(?![A-Za-z0-9_-])/,
    checks: [
      { kind: 'entropy', bitsMin: 2.5 },
      { kind: 'character-classes', classesMin: 2 },
      { kind: 'real-value' },
    ],
    rank: 31,
    examples: {
      match: [
        { text: 'MAGIC_SECRET_KEY=sk_live_{HEX*16}' },
        { text: 'const magic = new Magic("sk_test_{HEX*16}")', path: 'src/m.js' },
      ],
      skip: [{ text: 'sk_live_{HEX*6}' }, { text: 'sk_test_ABCDEFABCDEFABCDEF' }],
    },
  },
];
