// Strava: client secret or token. https://developers.strava.com/docs/authentication/
import type { Pattern } from '../src/model/pattern.ts';

export const stravaPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'strava.client-secret',
    family: 'credential',
    title: 'Strava client secret or token',
    description: '40 hexadecimal digits beside Strava’s name.',
    impact:
      'Whoever has it reads the health and activity data of the users who connected their ' + 'accounts.',
    remedy:
      'Regenerate the token in the Strava dashboard, and look through the usage since it ' + 'was committed.',
    rotation: 'https://developers.strava.com/docs/authentication/',
    severity: 'high',
    confidence: 'medium',
    tags: ['data', 'saas'],
    references: ['https://developers.strava.com/docs/authentication/'],
    names: ['strava'],
    value: /[0-9a-f]{40}/,
    words: ['secret', 'token', 'bearer'],
    examples: {
      match: [
        { text: 'STRAVA_CLIENT_SECRET={hex*40}' },
        { text: 'stravaClientSecret={hex*40}', path: 'app.properties' },
      ],
      skip: [{ text: 'STRAVA_CLIENT_SECRET=your-strava-token' }, { text: 'see strava {hex*40}' }],
    },
  },
];
