// API tokens of Scalingo.
// https://developers.scalingo.com/
import type { Pattern } from '../src/model/pattern.ts';

export const scalingoPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'scalingo.api-token',
    family: 'credential',
    title: 'Scalingo API token',
    description: 'An API token of Scalingo.',
    impact: 'Whoever has it deploys applications, reads their environment and opens shells in ' + 'them.',
    remedy: 'Revoke the token in the dashboard’s profile under API Tokens.',
    rotation: 'https://doc.scalingo.com/platform/user-management/credentials',
    severity: 'critical',
    confidence: 'high',
    tags: ['cloud'],
    references: ['https://developers.scalingo.com/'],
    keywords: ['tk-us-'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>tk-us-[A-Za-z0-9_-]{48})(?![A-Za-z0-9_-])/,
    checks: [
      { kind: 'entropy', bitsMin: 3.8 },
      { kind: 'character-classes', classesMin: 3 },
      { kind: 'real-value' },
    ],
    examples: {
      match: [
        { text: 'SCALINGO_API_TOKEN=tk-us-{base64url*47}x' },
        { text: 'scalingo login --api-token tk-us-{base62*48}', path: 'x.sh' },
      ],
      skip: [{ text: 'tk-us-{base62*12}' }, { text: 'tk-us-east-1.s3.amazonaws.com' }],
    },
  },
];
