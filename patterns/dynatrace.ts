// dynatrace: Dynatrace token.
import type { Pattern } from '../src/model/pattern.ts';

export const dynatracePatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'dynatrace.token',
    family: 'credential',
    title: 'Dynatrace token',
    description: 'A secret of Dynatrace.',
    impact: 'Whoever has it reads and writes monitoring data and settings.',
    remedy: 'Revoke it in Dynatrace and create a new one.',
    severity: 'high',
    confidence: 'high',
    tags: ['observability'],
    references: [
      'https://docs.dynatrace.com/docs/manage/identity-access-management/access-tokens-and-oauth-clients/access-tokens',
    ],
    keywords: ['dt0c01.', 'dt0s01.', 'dt0s02.', 'dt0s16.'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>dt0[cs]\d{2}\.[A-Z2-7]{8,24}\.[A-Z2-7]{64})(?![A-Za-z0-9_])/,
    checks: [{ kind: 'real-value' }],
    examples: {
      match: [
        { text: 'DT_TOKEN=dt0c01.{base32*24}.{base32*64}' },
        { text: '"dt0s02.{base32*8}.{base32*64}"' },
      ],
      skip: [{ text: 'dt0c01.{base32*24}' }],
    },
  },
];
