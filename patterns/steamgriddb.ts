// SteamGridDB: API key. https://www.steamgriddb.com/api/v2
import type { Pattern } from '../src/model/pattern.ts';

export const steamgriddbPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'steamgriddb.api-key',
    family: 'credential',
    title: 'SteamGridDB API key',
    description: '32 hexadecimal digits beside SteamGridDB’s name.',
    impact: 'Whoever has it calls the games’ API in the owner’s name and uses up its limits.',
    remedy:
      'Delete the key on SteamGridDB’s page of keys and put a new one where programs read ' +
      'it at run time.',
    rotation: 'https://www.steamgriddb.com/api/v2',
    severity: 'low',
    confidence: 'medium',
    tags: ['games'],
    references: ['https://www.steamgriddb.com/api/v2'],
    names: ['steamgriddb', 'steam_grid_db'],
    value: /[0-9a-f]{32}/,
    examples: {
      match: [
        { text: 'STEAMGRIDDB_API_KEY={hex*32}' },
        { text: 'private static final String STEAMGRIDDB_API_KEY = "{hex*32}";', path: 'Api.java' },
      ],
      skip: [{ text: 'STEAMGRIDDB_API_KEY=your-steamgriddb-key' }, { text: 'steamgriddb etag: {hex*32}' }],
    },
  },
];
