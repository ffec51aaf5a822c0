// IGDB: API key. https://api-docs.igdb.com/
import type { Pattern } from '../src/model/pattern.ts';

export const igdbPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'igdb.api-key',
    family: 'credential',
    title: 'IGDB API key',
    description: '32 hexadecimal digits, or 30 lower-case letters and digits, beside IGDB’s name.',
    impact: 'Whoever has it calls the games’ API in the owner’s name and uses up its limits.',
    remedy:
      'Delete the key on IGDB’s page of keys and put a new one where programs read it at ' + 'run time.',
    rotation: 'https://api-docs.igdb.com/',
    severity: 'low',
    confidence: 'medium',
    tags: ['games'],
    references: ['https://api-docs.igdb.com/'],
    names: ['igdb'],
    value: /[0-9a-f]{32}|[a-z0-9]{30}/,
    words: ['key', 'secret', 'token', 'bearer'],
    examples: {
      match: [{ text: 'IGDB_API_KEY={hex*32}' }, { text: '{"igdbApiKey": "{hex*32}"}', path: 'config.json' }],
      skip: [{ text: 'IGDB_API_KEY=your-igdb-key' }, { text: 'igdb etag: {hex*32}' }],
    },
  },
];
