// IP2Location: API key.
// See https://www.ip2location.io/ip2location-documentation
import type { Pattern } from '../src/model/pattern.ts';

export const ip2locationPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'ip2location.api-key',
    family: 'credential',
    title: 'IP2Location API key',
    description: '32 capital hexadecimal digits beside IP2Location’s name.',
    impact: 'Whoever has it uses up the account’s quota.',
    remedy:
      'Revoke the key in the account’s dashboard, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://www.ip2location.io/ip2location-documentation',
    severity: 'low',
    confidence: 'medium',
    tags: ['data', 'security'],
    references: ['https://www.ip2location.io/ip2location-documentation'],
    names: ['ip2location', 'ip2proxy'],
    value: /[0-9A-F]{32}/,
    examples: {
      match: [
        { text: 'IP2LOCATION_API_KEY={HEX*32}' },
        { text: 'ip2location_api_key = "{HEX*32}"', path: 'app/settings.py' },
        { text: 'curl https://api.ip2location.io/ -H "Authorization: Bearer {HEX*32}"', path: 'run.sh' },
      ],
      skip: [{ text: 'IP2LOCATION_KEY=your-ip2location-key' }, { text: 'see ip2location {HEX*32}' }],
    },
  },
];
