// API tokens of Qovery.
// https://www.qovery.com/docs/
import type { Pattern } from '../src/model/pattern.ts';

export const qoveryPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'qovery.api-token',
    family: 'credential',
    title: 'Qovery API token',
    description: 'An API token of a Qovery organisation.',
    impact: 'Whoever has it deploys and deletes environments and reads their secrets within its ' + 'role.',
    remedy: 'Delete the token in the organisation’s settings under API Token.',
    rotation: 'https://www.qovery.com/docs/',
    severity: 'critical',
    confidence: 'medium',
    tags: ['cloud'],
    references: ['https://www.qovery.com/docs/'],
    keywords: ['qov_'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>qov_[A-Za-z0-9_-]{40,160})(?![A-Za-z0-9_-])/,
    checks: [
      { kind: 'entropy', bitsMin: 3.5 },
      { kind: 'character-classes', classesMin: 3 },
      { kind: 'real-value' },
    ],
    examples: {
      match: [
        { text: 'QOVERY_CLI_ACCESS_TOKEN=qov_{base62*64}' },
        { text: 'Authorization: Token qov_{base62*64}_{digits*9}', path: 'x.http' },
      ],
      skip: [{ text: 'qov_{base62*8}' }, { text: 'Authorization: Token qov_xxxx' }],
    },
  },
];
