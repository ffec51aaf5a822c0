// API tokens of Northflank.
// https://northflank.com/docs/v1/api/use-the-api
import type { Pattern } from '../src/model/pattern.ts';

export const northflankPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'northflank.api-token',
    family: 'credential',
    title: 'Northflank API token',
    description: 'An API token of Northflank: a JSON web token behind its prefix.',
    impact: 'Whoever has it deploys services and reads secrets within the token’s role.',
    remedy: 'Delete the token in the team or account settings under API.',
    rotation: 'https://northflank.com/docs/v1/api/use-the-api',
    severity: 'critical',
    confidence: 'high',
    tags: ['cloud'],
    references: ['https://northflank.com/docs/v1/api/use-the-api'],
    keywords: ['nf-eyJ'],
    regex:
      /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>nf-eyJ[A-Za-z0-9_-]{8,200}\.eyJ[A-Za-z0-9_-]{8,1500}\.[A-Za-z0-9_-]{20,500})(?![A-Za-z0-9_-])/,
    matchBytesMax: 2300,
    checks: [{ kind: 'entropy', bitsMin: 4 }, { kind: 'real-value' }],
    rank: 31,
    examples: {
      match: [
        { text: 'NORTHFLANK_TOKEN=nf-{jwt:{"uuid":"{hex*32}","entityId":"{hex*24}","exp":1999999999}}' },
        { text: 'northflank login -t nf-{jwt:{"uuid":"{hex*32}","exp":1999999999}}', path: 'x.sh' },
      ],
      skip: [{ text: 'nf-eyJ...' }, { text: 'nf-eyJ{base62*20}' }],
    },
  },
];
