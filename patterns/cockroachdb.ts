// CockroachDB Cloud: API key.
// See https://www.cockroachlabs.com/docs/cockroachcloud/managing-access
import type { Pattern } from '../src/model/pattern.ts';

export const cockroachdbPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'cockroachdb.api-key',
    family: 'credential',
    title: 'CockroachDB Cloud API key',
    description: 'The secret of a service account’s API key (`CCDB1_`).',
    impact: 'Whoever has it creates and deletes databases and reads what is in them.',
    remedy:
      'Revoke the key in the service account’s API keys, create a new one where it is ' +
      'still needed, and look through what it was used for.',
    rotation: 'https://www.cockroachlabs.com/docs/cockroachcloud/managing-access',
    severity: 'critical',
    confidence: 'high',
    tags: ['database'],
    references: ['https://www.cockroachlabs.com/docs/cockroachcloud/managing-access'],
    keywords: ['CCDB1_'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>CCDB1_[A-Za-z0-9]{22}_[A-Za-z0-9]{40})(?![A-Za-z0-9_-])/,
    checks: [{ kind: 'entropy', bitsMin: 3 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'COCKROACH_API_KEY=CCDB1_{base62*22}_{base62*40}' },
        { text: 'apikey = "CCDB1_{base62*22}_{base62*40}"', path: 'main.tf' },
      ],
      skip: [{ text: 'CCDB1_{base62*22}' }, { text: 'CCDB1_test_key_that_is_not_real' }],
    },
  },
];
