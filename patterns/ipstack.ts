// ipstack: API key.
// See https://ipstack.com/documentation
import type { Pattern } from '../src/model/pattern.ts';

export const ipstackPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'ipstack.api-key',
    family: 'credential',
    title: 'ipstack API key',
    description: '32 hexadecimal digits beside ipstack’s name.',
    impact: 'Whoever has it uses up the account’s quota.',
    remedy:
      'Revoke the key in the account’s dashboard, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://ipstack.com/documentation',
    severity: 'low',
    confidence: 'medium',
    tags: ['data', 'security'],
    references: ['https://ipstack.com/documentation'],
    names: ['ipstack'],
    value: /[0-9a-f]{32}/,
    examples: {
      match: [
        { text: 'IPSTACK_API_KEY={hex*32}' },
        { text: 'const ipstack = new Client({ apiKey: "{hex*32}" });', path: 'src/client.ts' },
        { text: 'curl https://api.ipstack.com/check -H "Authorization: Bearer {hex*32}"', path: 'run.sh' },
      ],
      skip: [{ text: 'IPSTACK_KEY=your-ipstack-key' }, { text: 'see ipstack {hex*32}' }],
    },
  },
];
