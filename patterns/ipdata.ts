// ipdata: API key.
// See https://docs.ipdata.co/
import type { Pattern } from '../src/model/pattern.ts';

export const ipdataPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'ipdata.api-key',
    family: 'credential',
    title: 'ipdata API key',
    description: '56 hexadecimal digits beside ipdata’s name.',
    impact: 'Whoever has it uses up the account’s quota.',
    remedy:
      'Revoke the key in the account’s dashboard, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://docs.ipdata.co/',
    severity: 'low',
    confidence: 'medium',
    tags: ['data', 'security'],
    references: ['https://docs.ipdata.co/'],
    names: ['ipdata'],
    value: /[0-9a-f]{56}/,
    examples: {
      match: [
        { text: 'IPDATA_API_KEY={hex*56}' },
        { text: '# ipdata\nheaders = {"Authorization": "Bearer {hex*56}"}', path: 'sync.py' },
        { text: 'curl https://api.ipdata.co/ -H "Authorization: Bearer {hex*56}"', path: 'run.sh' },
      ],
      skip: [{ text: 'IPDATA_KEY=your-ipdata-key' }, { text: 'see ipdata {hex*56}' }],
    },
  },
];
