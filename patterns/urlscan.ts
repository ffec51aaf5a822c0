// urlscan.io: API key.
// See https://urlscan.io/docs/api/
import type { Pattern } from '../src/model/pattern.ts';

export const urlscanPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'urlscan.api-key',
    family: 'credential',
    title: 'urlscan.io API key',
    description: 'A UUID beside the name of urlscan.',
    impact:
      'Whoever has it searches at the account’s cost and reads what the account has ' + 'stored or uploaded.',
    remedy:
      'Revoke the key in the user’s profile, create a new one where it is still needed, ' +
      'and look through what it was used for.',
    rotation: 'https://urlscan.io/user/profile/',
    severity: 'low',
    confidence: 'medium',
    tags: ['security'],
    references: ['https://urlscan.io/docs/api/'],
    names: ['urlscan'],
    value: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
    examples: {
      match: [
        { text: 'URLSCAN_API_KEY={hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
        { text: 'urlscan_api_key = "{hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}"', path: 'app/settings.py' },
        {
          text: 'curl https://urlscan.io/api/v1/scan/ -H "API-Key: {hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}"',
          path: 'run.sh',
        },
      ],
      skip: [
        { text: 'URLSCAN_KEY=your-urlscan-key' },
        { text: 'see urlscan {hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
      ],
    },
  },
];
