// IPInfoDB: API key. https://www.ipinfodb.com/api
import type { Pattern } from '../src/model/pattern.ts';

export const ipinfodbPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'ipinfodb.api-key',
    family: 'credential',
    title: 'IPInfoDB API key',
    description: '64 hexadecimal digits beside IPInfoDB’s name.',
    impact: 'Whoever has it geocodes, routes and draws maps at the account’s cost.',
    remedy:
      'Delete the key on IPInfoDB’s page of keys and put a new one where programs read it ' + 'at run time.',
    rotation: 'https://www.ipinfodb.com/api',
    severity: 'low',
    confidence: 'medium',
    tags: ['maps'],
    references: ['https://www.ipinfodb.com/api'],
    names: ['ipinfodb'],
    value: /[0-9a-f]{64}/,
    examples: {
      match: [
        { text: 'IPINFODB_API_KEY={hex*64}' },
        { text: 'http://api.ipinfodb.com/v3/ip-city/?key={hex*64}&ip=8.8.8.8' },
      ],
      skip: [{ text: 'IPINFODB_API_KEY=your-ipinfodb-key' }, { text: 'see ipinfodb {hex*64}' }],
    },
  },
];
