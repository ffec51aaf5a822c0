// Fauna: secret.
// See https://docs.fauna.com/fauna/current/learn/security/keys/
import type { Pattern } from '../src/model/pattern.ts';

export const faunaPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'fauna.secret',
    family: 'credential',
    title: 'Fauna secret',
    description: 'The secret of a key or a token of Fauna (`fnA...`).',
    impact: 'Whoever has it reads and changes the data.',
    remedy:
      'Revoke the secret in the database’s keys, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://docs.fauna.com/fauna/current/learn/security/keys/',
    severity: 'critical',
    confidence: 'high',
    tags: ['database'],
    references: ['https://docs.fauna.com/fauna/current/learn/security/keys/'],
    keywords: ['fnAC', 'fnAD', 'fnAE', 'fnAF', 'fnAG'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>fnA[C-G][A-Za-z0-9_-]{36})(?![A-Za-z0-9_-])/,
    checks: [
      { kind: 'entropy', bitsMin: 4 },
      { kind: 'character-classes', classesMin: 3 },
      { kind: 'real-value' },
    ],
    examples: {
      match: [
        { text: 'FAUNA_SECRET=fnAE{base64url*36}' },
        { text: 'const client = new faunadb.Client({ secret: "fnAF{base62*36}" })', path: 'src/db.js' },
      ],
      skip: [{ text: 'fnAE{base62*6}' }, { text: 'fnAddress_of_the_function' }],
    },
  },
];
