// Toggl: API token.
// See https://engineering.toggl.com/docs/authentication/
import type { Pattern } from '../src/model/pattern.ts';

export const togglPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'toggl.api-token',
    family: 'credential',
    title: 'Toggl API token',
    description: '32 hexadecimal digits beside Toggl’s name.',
    impact: 'Whoever has it reads and changes what its owner or integration may.',
    remedy: 'in the profile settings: reset the API token.',
    rotation: 'https://support.toggl.com/en/articles/2410823',
    severity: 'medium',
    confidence: 'medium',
    tags: ['saas'],
    references: ['https://engineering.toggl.com/docs/authentication/'],
    names: ['toggl', 'toggl_track'],
    value: /[0-9a-f]{32}/,
    examples: {
      match: [
        { text: 'TOGGL_API_TOKEN={hex*32}' },
        { text: 'curl https://api.track.toggl.com/api/v9/me -u {hex*32}:api_token', path: 'a.sh' },
      ],
      skip: [{ text: 'TOGGL_TOKEN=your-toggl-token' }, { text: 'see toggl {hex*32}' }],
    },
  },
];
