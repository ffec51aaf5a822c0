// ClickHouse Cloud: key secret.
// See https://clickhouse.com/docs/cloud/manage/openapi
import type { Pattern } from '../src/model/pattern.ts';

export const clickhousePatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'clickhouse.cloud-api-secret',
    family: 'credential',
    title: 'ClickHouse Cloud key secret',
    description: 'The secret half of a key of ClickHouse Cloud (`4b1d...`).',
    impact: 'Whoever has both halves manages services and their passwords.',
    remedy:
      'Revoke the secret under API Keys in the console, create a new one where it is ' +
      'still needed, and look through what it was used for.',
    rotation: 'https://clickhouse.com/docs/cloud/manage/openapi',
    severity: 'critical',
    confidence: 'high',
    tags: ['database'],
    references: ['https://clickhouse.com/docs/cloud/manage/openapi'],
    keywords: ['4b1d'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>4b1d[A-Za-z0-9]{38})(?![A-Za-z0-9_-])/,
    checks: [
      { kind: 'entropy', bitsMin: 4 },
      { kind: 'character-classes', classesMin: 3 },
      { kind: 'real-value' },
    ],
    examples: {
      match: [
        { text: 'CLICKHOUSE_CLOUD_API_SECRET=4b1d{base62*38}' },
        { text: 'token_secret = "4b1d{base62*38}"' },
      ],
      skip: [{ text: '4b1d{base62*6}' }, { text: '4b1d{hex*38}{hex*8}' }],
    },
  },
];
