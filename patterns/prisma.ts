// Prisma: Accelerate address with API key.
// See https://www.prisma.io/docs/postgres
import type { Pattern } from '../src/model/pattern.ts';

export const prismaPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'prisma.api-key-url',
    family: 'credential',
    title: 'Prisma Accelerate address with API key',
    description: 'The address of a database behind Prisma Accelerate, with its API key.',
    impact: 'Whoever has it reads and changes the data.',
    remedy:
      'Revoke the key in the project’s API keys, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://www.prisma.io/docs/postgres',
    severity: 'critical',
    confidence: 'high',
    tags: ['database'],
    references: ['https://www.prisma.io/docs/postgres'],
    keywords: ['prisma://', 'prisma+postgres://', 'prisma-data.net'],
    regex:
      /prisma(?:\+postgres)?:\/\/[a-z0-9.-]{4,80}(?::\d{2,5})?\/?\?(?:[\w-]{1,30}=[\w-]{0,40}&){0,4}api_key=(?<secret>[A-Za-z0-9_-]{20,400}(?:\.[A-Za-z0-9_-]{20,800}){0,2})/,
    matchBytesMax: 2500,
    checks: [{ kind: 'entropy', bitsMin: 4 }, { kind: 'real-value' }],
    rank: 36,
    examples: {
      match: [
        {
          text: 'DATABASE_URL="prisma://accelerate.prisma-data.net/?api_key={jwt:{"api_key":"{hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}","tenant_id":"{hex*32}"}}"',
        },
        {
          text: 'url = "prisma+postgres://accelerate.prisma-data.net/?api_key={jwt:{"api_key":"{hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}"}}"',
          path: 'schema.prisma',
        },
      ],
      skip: [
        { text: 'prisma://accelerate.prisma-data.net/?api_key=API_KEY' },
        { text: 'prisma://localhost?api_key=__API_KEY__' },
      ],
    },
  },
];
