// Turso.
import type { Pattern } from '../src/model/pattern.ts';

export const tursoPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'turso.database-url',
    family: 'credential',
    title: 'Turso address with token',
    description: 'The address of a Turso (libSQL) database with its token in it.',
    impact: 'Whoever has it reads and changes the data.',
    remedy: 'Invalidate the database’s tokens.',
    rotation: 'https://docs.turso.tech/cli/db/tokens/invalidate',
    severity: 'critical',
    confidence: 'high',
    tags: ['database'],
    references: ['https://docs.turso.tech/cli/auth/api-tokens'],
    keywords: ['libsql://', '.turso.io'],
    regex:
      /(?:libsql|https|wss):\/\/[A-Za-z0-9.-]{3,100}\/?\?(?:[\w-]{1,30}=[\w-]{0,40}&){0,4}authToken=(?<secret>eyJ[A-Za-z0-9_-]{10,300}\.eyJ[A-Za-z0-9_-]{10,800}\.[A-Za-z0-9_-]{40,200})/,
    matchBytesMax: 1600,
    checks: [{ kind: 'real-value' }],
    rank: 36,
    examples: {
      match: [
        { text: 'TURSO_URL=libsql://app-acme.turso.io?authToken={jwt:{"a":"rw","iat":17{digits*8}}}' },
        {
          text: 'const url = "libsql://db.acme.io/?authToken={jwt:{"a":"rw","iat":17{digits*8}}}";',
          path: 'src/db.ts',
        },
      ],
      skip: [{ text: 'libsql://app-acme.turso.io?authToken=TOKEN' }],
    },
  },
];
