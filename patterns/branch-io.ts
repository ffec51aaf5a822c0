// Branch: secret.
// See https://help.branch.io/developers-hub/docs/deep-linking-api
import type { Pattern } from '../src/model/pattern.ts';

export const branchIoPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'branch-io.secret',
    family: 'credential',
    title: 'Branch secret',
    description: 'The secret of a Branch application (`secret_live_`, `secret_test_`).',
    impact: 'Whoever has it and the key reads and changes the application’s links and settings.',
    remedy:
      'Revoke the secret in the account’s profile, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://help.branch.io/',
    severity: 'high',
    confidence: 'high',
    tags: ['analytics'],
    references: ['https://help.branch.io/developers-hub/docs/deep-linking-api'],
    keywords: ['secret_live_', 'secret_test_'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>secret_(?:live|test)_[A-Za-z0-9]{32})(?![A-Za-z0-9_-])/,
    checks: [{ kind: 'entropy', bitsMin: 3 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'BRANCH_SECRET=secret_live_{base62*32}' },
        { text: '"branch_secret": "secret_test_{base62*32}"' },
      ],
      skip: [{ text: 'secret_live_{base62*6}' }, { text: 'secret_test_data_for_the_unit_tests_01' }],
    },
  },
];
