// Papertrail: API token.
// See https://www.papertrail.com/help/http-api/
import type { Pattern } from '../src/model/pattern.ts';

export const papertrailPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'papertrail.api-token',
    family: 'credential',
    title: 'Papertrail API token',
    description: '20 letters and digits beside Papertrail’s name.',
    impact: 'Whoever has it searches all logs of the account and changes its settings.',
    remedy:
      'Revoke the token under Profile, API Token, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://www.papertrail.com/help/http-api/',
    severity: 'high',
    confidence: 'medium',
    tags: ['observability'],
    references: ['https://www.papertrail.com/help/http-api/'],
    names: ['papertrail'],
    value: /[A-Za-z0-9]{20}/,
    examples: {
      match: [
        { text: 'PAPERTRAIL_API_TOKEN={base62*20}' },
        { text: '# Papertrail\nheaders = {"Authorization": "Bearer {base62*20}"}', path: 'sync.py' },
        {
          text: 'curl https://papertrailapp.com/api/v1/events/search.json -H "X-Papertrail-Token: {base62*20}"',
          path: 'run.sh',
        },
      ],
      skip: [{ text: 'PAPERTRAIL_TOKEN=your-papertrail-token' }, { text: 'see papertrail {base62*20}' }],
    },
  },
];
