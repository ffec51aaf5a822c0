// TimeZoneDB: API key. https://timezonedb.com/api
import type { Pattern } from '../src/model/pattern.ts';

export const timezonedbPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'timezonedb.api-key',
    family: 'credential',
    title: 'TimeZoneDB API key',
    description: '12 capitals and digits beside TimeZoneDB’s name.',
    impact: 'Whoever has it queries data on the account’s plan and uses up its quota.',
    remedy:
      'Delete the key on TimeZoneDB’s page of keys and put a new one where programs read ' +
      'it at run time.',
    rotation: 'https://timezonedb.com/api',
    severity: 'low',
    confidence: 'medium',
    tags: ['data'],
    references: ['https://timezonedb.com/api'],
    names: ['timezonedb', 'timezone_db'],
    value: /[A-Z0-9]{12}/,
    examples: {
      match: [
        { text: 'TIMEZONEDB_API_KEY={upperdigits*10}7K' },
        { text: 'http://api.timezonedb.com/v2.1/get-time-zone?key={upperdigits*10}7K&format=json' },
      ],
      skip: [
        { text: 'TIMEZONEDB_API_KEY=your-timezonedb-key' },
        { text: 'see timezonedb {upperdigits*10}7K' },
      ],
    },
  },
];
