// Turso: database token, address with token.
// See https://docs.turso.tech/cli/auth/api-tokens
import type { Pattern } from '../src/model/pattern.ts';

export const tursoPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'turso.database-token',
    family: 'credential',
    title: 'Turso database token',
    description: 'A JSON web token beside the name of Turso or libSQL.',
    impact: 'Whoever has it reads and changes the data.',
    remedy: 'Invalidate the database’s tokens.',
    rotation: 'https://docs.turso.tech/cli/db/tokens/invalidate',
    severity: 'critical',
    confidence: 'high',
    tags: ['database'],
    references: ['https://docs.turso.tech/cli/auth/api-tokens'],
    names: ['turso', 'libsql'],
    value: /eyJ[A-Za-z0-9_-]{10,120}\.eyJ[A-Za-z0-9_-]{10,400}\.[A-Za-z0-9_-]{20,120}/,
    rank: 29,
    examples: {
      match: [
        { text: 'TURSO_AUTH_TOKEN={jwt:{"tid":{digits*9},"uid":{digits*8},"per":"me:write"}}' },
        {
          text: '{"TURSO_AUTH_TOKEN": "{jwt:{"tid":{digits*9},"uid":{digits*8},"per":"me:write"}}"}',
          path: 'env.json',
        },
      ],
      skip: [{ text: 'TURSO_AUTH_TOKEN=your-turso-token' }],
    },
  },
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
      /(?:libsql:\/\/[A-Za-z0-9.-]{3,100}|(?:https|wss):\/\/[A-Za-z0-9.-]{1,90}\.turso\.io)\/?\?(?:[\w-]{1,30}=[\w-]{0,40}&){0,4}authToken=(?<secret>eyJ[A-Za-z0-9_-]{10,120}\.eyJ[A-Za-z0-9_-]{10,600}\.[A-Za-z0-9_-]{40,200})/,
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
