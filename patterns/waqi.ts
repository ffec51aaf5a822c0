// World Air Quality Index: token. https://aqicn.org/api/
import type { Pattern } from '../src/model/pattern.ts';

export const waqiPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'waqi.token',
    family: 'credential',
    title: 'World Air Quality Index token',
    description: '40 hexadecimal digits beside World Air Quality Index’s name.',
    impact: 'Whoever has it queries weather data on the account’s plan and uses up its quota.',
    remedy:
      'Delete the token on World Air Quality Index’s page of keys and put a new one where ' +
      'programs read it at run time.',
    rotation: 'https://aqicn.org/api/',
    severity: 'low',
    confidence: 'medium',
    tags: ['weather'],
    references: ['https://aqicn.org/api/'],
    names: ['aqicn', 'waqi'],
    value: /[0-9a-f]{40}/,
    examples: {
      match: [
        { text: 'AQICN_TOKEN={hex*40}' },
        { text: 'https://api.waqi.info/feed/beijing/?token={hex*40}' },
      ],
      skip: [{ text: 'AQICN_TOKEN=your-aqicn-token' }, { text: 'aqicn etag: {hex*40}' }],
    },
  },
];
