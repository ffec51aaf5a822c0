// IPinfo: API key.
// See https://ipinfo.io/developers
import type { Pattern } from '../src/model/pattern.ts';

export const ipinfoPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'ipinfo.api-key',
    family: 'credential',
    title: 'IPinfo API key',
    description: '14 hexadecimal digits beside IPinfo’s name.',
    impact: 'Whoever has it uses up the account’s quota.',
    remedy:
      'Revoke the key in the account’s dashboard, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://ipinfo.io/developers',
    severity: 'low',
    confidence: 'medium',
    tags: ['data', 'security'],
    references: ['https://ipinfo.io/developers'],
    names: ['ipinfo'],
    value: /[0-9a-f]{14}/,
    examples: {
      match: [
        { text: 'IPINFO_TOKEN={hex*11}4a7' },
        { text: '"ipinfoApiKey": "{hex*11}4a7"', path: 'config.json' },
        { text: 'curl https://ipinfo.io/8.8.8.8 -H "Authorization: Bearer {hex*11}4a7"', path: 'run.sh' },
      ],
      skip: [{ text: 'IPINFO_TOKEN=your-ipinfo-key' }, { text: 'see ipinfo {hex*11}4a7' }],
    },
  },
];
