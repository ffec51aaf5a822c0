// NOAA: token. https://www.ncdc.noaa.gov/cdo-web/webservices/v2
import type { Pattern } from '../src/model/pattern.ts';

export const noaaPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'noaa.token',
    family: 'credential',
    title: 'NOAA token',
    description: '32 letters beside NOAA’s name.',
    impact: 'Whoever has it uses up the owner’s rate limit; most of the data are public.',
    remedy:
      'Revoke the token in NOAA’s account settings, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://www.ncdc.noaa.gov/cdo-web/webservices/v2',
    severity: 'low',
    confidence: 'medium',
    tags: ['government', 'weather'],
    references: ['https://www.ncdc.noaa.gov/cdo-web/webservices/v2'],
    names: ['noaa', 'ncdc'],
    value: /[A-Za-z]{32}/,
    examples: {
      match: [
        { text: 'NOAA_TOKEN={letters*32}' },
        { text: 'noaa_token = "{letters*32}"', path: 'app/settings.py' },
      ],
      skip: [{ text: 'NOAA_TOKEN=your-noaa-token' }, { text: 'see noaa {letters*32}' }],
    },
  },
];
