// StatusCake: API token.
// See https://developers.statuscake.com/guides/api/authentication/
import type { Pattern } from '../src/model/pattern.ts';

export const statuscakePatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'statuscake.api-token',
    family: 'credential',
    title: 'StatusCake API token',
    description: '20 to 40 letters and digits beside StatusCake’s name.',
    impact: 'Whoever has it reads what is monitored and changes monitors, dashboards and users.',
    remedy:
      'Revoke the token under Account Settings, API keys, create a new one where it is ' +
      'still needed, and look through what it was used for.',
    rotation: 'https://developers.statuscake.com/guides/api/authentication/',
    severity: 'medium',
    confidence: 'medium',
    tags: ['observability'],
    references: ['https://developers.statuscake.com/guides/api/authentication/'],
    names: ['statuscake', 'status_cake'],
    value: /[A-Za-z0-9]{20,40}/,
    examples: {
      match: [
        { text: 'STATUSCAKE_API_TOKEN={base62*28}' },
        { text: 'curl "https://api.statuscake.com/v1/uptime?token={base62*28}"', path: 'run.sh' },
        {
          text: 'curl https://api.statuscake.com/v1/uptime -H "Authorization: Bearer {base62*28}"',
          path: 'run.sh',
        },
      ],
      skip: [{ text: 'STATUSCAKE_TOKEN=your-statuscake-token' }, { text: 'see statuscake {base62*28}' }],
    },
  },
];
