// Pingdom: API token, application key.
// See https://docs.pingdom.com/api/
import type { Pattern } from '../src/model/pattern.ts';

export const pingdomPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'pingdom.api-token',
    family: 'credential',
    title: 'Pingdom API token',
    description: '86 characters beside Pingdom’s name.',
    impact: 'Whoever has it reads what is monitored and changes monitors, dashboards and users.',
    remedy:
      'Revoke the token under Integrations, The Pingdom API, create a new one where it ' +
      'is still needed, and look through what it was used for.',
    rotation: 'https://documentation.solarwinds.com/en/success_center/pingdom/content/topics/api.htm',
    severity: 'high',
    confidence: 'medium',
    tags: ['observability'],
    references: ['https://docs.pingdom.com/api/'],
    names: ['pingdom'],
    value: /[A-Za-z0-9_-]{80,90}/,
    examples: {
      match: [
        { text: 'PINGDOM_API_TOKEN={base64url*86}' },
        {
          text: 'curl https://api.pingdom.com/api/3.1/checks -H "Authorization: Bearer {base64url*86}"',
          path: 'run.sh',
        },
      ],
      skip: [{ text: 'PINGDOM_TOKEN=your-pingdom-token' }],
    },
  },
  {
    kind: 'named',
    id: 'pingdom.application-key',
    family: 'credential',
    title: 'Pingdom application key',
    description:
      '32 letters and digits beside Pingdom’s name: the key of the old API, which goes ' +
      'with a user’s password.',
    impact: 'With the user’s password, whoever has it reads and changes checks.',
    remedy:
      'Revoke the key under Integrations, The Pingdom API, create a new one where it is ' +
      'still needed, and look through what it was used for.',
    rotation: 'https://documentation.solarwinds.com/en/success_center/pingdom/content/topics/api.htm',
    severity: 'medium',
    confidence: 'medium',
    tags: ['observability'],
    references: ['https://docs.pingdom.com/api/'],
    names: ['pingdom'],
    value: /[a-z0-9]{32}/,
    examples: {
      match: [
        { text: 'PINGDOM_API_KEY={lowerdigits*32}' },
        { text: 'pingdom:\n  enabled: true\n  api_key: {lowerdigits*32}\n', path: 'config.yml' },
      ],
      skip: [{ text: 'PINGDOM_KEY=your-pingdom-key' }, { text: 'see pingdom {lowerdigits*32}' }],
    },
  },
];
