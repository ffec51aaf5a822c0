// ipgeolocation.io: API key.
// See https://ipgeolocation.io/documentation.html
import type { Pattern } from '../src/model/pattern.ts';

export const ipgeolocationPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'ipgeolocation.api-key',
    family: 'credential',
    title: 'ipgeolocation.io API key',
    description: '32 hexadecimal digits beside ipgeolocation.io’s name.',
    impact: 'Whoever has it uses up the account’s quota.',
    remedy:
      'Revoke the key in the account’s dashboard, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://ipgeolocation.io/documentation.html',
    severity: 'low',
    confidence: 'medium',
    tags: ['data', 'security'],
    references: ['https://ipgeolocation.io/documentation.html'],
    names: ['ipgeolocation', 'ip_geolocation'],
    value: /[0-9a-f]{32}/,
    examples: {
      match: [
        { text: 'IPGEOLOCATION_API_KEY={hex*32}' },
        { text: '# ipgeolocation.io\nheaders = {"Authorization": "Bearer {hex*32}"}', path: 'sync.py' },
        {
          text: 'curl https://api.ipgeolocation.io/ipgeo -H "Authorization: Bearer {hex*32}"',
          path: 'run.sh',
        },
      ],
      skip: [{ text: 'IPGEOLOCATION_KEY=your-ipgeolocation-key' }, { text: 'see ipgeolocation {hex*32}' }],
    },
  },
];
