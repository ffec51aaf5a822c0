// SentinelOne: API token.
// See https://www.sentinelone.com/platform/
import type { Pattern } from '../src/model/pattern.ts';

export const sentinelonePatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'sentinelone.api-token',
    family: 'credential',
    title: 'SentinelOne API token',
    description: '80 letters and digits beside SentinelOne’s name.',
    impact:
      'Whoever has it reads threats and hosts, and by its role isolates hosts and runs ' +
      'commands on them.',
    remedy:
      'Revoke the token in the user’s API token operations, create a new one where it ' +
      'is still needed, and look through what it was used for.',
    rotation: 'https://www.sentinelone.com/platform/',
    severity: 'critical',
    confidence: 'medium',
    tags: ['security'],
    references: ['https://www.sentinelone.com/platform/'],
    names: ['sentinelone', 'sentinel_one', 's1_api', 's1_console'],
    value: /[A-Za-z0-9]{80}/,
    examples: {
      match: [
        { text: 'SENTINELONE_API_TOKEN={base62*80}' },
        {
          text: 'curl https://acme.sentinelone.net/web/api/v2.1/agents -H "Authorization: ApiToken {base62*80}"',
          path: 'a.sh',
        },
      ],
      skip: [{ text: 'SENTINELONE_TOKEN=your-sentinelone-token' }, { text: 'see sentinelone {base62*80}' }],
    },
  },
];
