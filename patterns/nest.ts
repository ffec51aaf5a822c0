// Google Nest: access token. https://developers.google.com/nest/device-access
import type { Pattern } from '../src/model/pattern.ts';

export const nestPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'nest.access-token',
    family: 'credential',
    title: 'Google Nest access token',
    description: '`c.` and some 140 letters and digits beside Google Nest’s name.',
    impact: 'Whoever has it reads what the devices report and sends them commands.',
    remedy:
      'Revoke the token in Google Nest’s account settings, create a new one where it is ' +
      'still needed, and look through what it was used for.',
    rotation: 'https://developers.google.com/nest/device-access',
    severity: 'high',
    confidence: 'high',
    tags: ['iot'],
    references: ['https://developers.google.com/nest/device-access'],
    names: [
      'nest_token',
      'nest_access',
      'nestlabs',
      'developer_api_nest',
      'nest_api',
      'nest_thermostat',
      'nest_auth',
    ],
    value: /c\.[A-Za-z0-9]{70,160}/,
    examples: {
      match: [
        { text: 'NESTLABS_ACCESS_TOKEN=c.{base62*115}' },
        { text: 'nestlabs_access_token: c.{base62*115}', path: 'config.yaml' },
      ],
      skip: [
        { text: 'NESTLABS_ACCESS_TOKEN=your-nestlabs-token' },
        { text: 'nestlabs etag: c.{base62*115}' },
      ],
    },
  },
];
