// Gel (EdgeDB): EdgeDB Cloud secret key.
// See https://docs.geldata.com/
import type { Pattern } from '../src/model/pattern.ts';

export const edgedbPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'edgedb.secret-key',
    family: 'credential',
    title: 'EdgeDB Cloud secret key',
    description: 'A secret key of EdgeDB or Gel Cloud (`nbwt1_`, `edbt_`).',
    impact: 'Whoever has it creates and deletes databases and reads what is in them.',
    remedy:
      'Revoke the secret under Secret Keys in the console, create a new one where it is ' +
      'still needed, and look through what it was used for.',
    rotation: 'https://docs.geldata.com/',
    severity: 'critical',
    confidence: 'high',
    tags: ['database'],
    references: ['https://docs.geldata.com/'],
    keywords: ['nbwt1_eyJ', 'nbwt_eyJ', 'edbt1_eyJ', 'edbt_eyJ'],
    regex:
      /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>(?:nbwt|edbt)1?_eyJ[A-Za-z0-9_-]{10,300}(?:\.[A-Za-z0-9_-]{10,800}){2})(?![A-Za-z0-9_-])/,
    matchBytesMax: 1920,
    checks: [{ kind: 'real-value' }],
    rank: 36,
    examples: {
      match: [
        { text: 'EDGEDB_SECRET_KEY=nbwt1_{jwt:{"iss":"aws.edgedb.cloud","sub":"{base62*20}"}}' },
        { text: '--secret-key "edbt_{jwt:{"sub":"{base62*20}"}}"' },
      ],
      skip: [{ text: 'nbwt1_eyJ' }],
    },
  },
];
