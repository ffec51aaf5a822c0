// restdb.io: API key. https://restdb.io/docs/rest-api
import type { Pattern } from '../src/model/pattern.ts';

export const restdbPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'restdb.api-key',
    family: 'credential',
    title: 'restdb.io API key',
    description: '24 hexadecimal digits, or some 37, beside restdb.io’s name.',
    impact: 'Whoever has it reads and changes the database, within the key’s permissions.',
    remedy:
      'Delete the key on restdb.io’s page of keys and put a new one where programs read it ' + 'at run time.',
    rotation: 'https://restdb.io/docs/rest-api',
    severity: 'high',
    confidence: 'low',
    tags: ['database'],
    references: ['https://restdb.io/docs/rest-api'],
    names: ['restdb', 'restdb_io'],
    value: /[0-9a-f]{24}|[0-9a-f]{36,38}/,
    examples: {
      match: [
        { text: 'RESTDB_API_KEY={hex*24}' },
        { text: '{"restdbApiKey": "{hex*24}"}', path: 'config.json' },
      ],
      skip: [{ text: 'RESTDB_API_KEY=your-restdb-key' }, { text: 'restdb etag: {hex*24}' }],
    },
  },
];
