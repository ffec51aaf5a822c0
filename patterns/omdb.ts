// OMDb: API key. https://www.omdbapi.com/
import type { Pattern } from '../src/model/pattern.ts';

export const omdbPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'omdb.api-key',
    family: 'credential',
    title: 'OMDb API key',
    description: '8 hexadecimal digits beside OMDb’s name.',
    impact: 'Whoever has it calls the API in the account’s name and uses up its limits.',
    remedy:
      'Regenerate the key in the OMDb dashboard, and look through the usage since it was ' + 'committed.',
    rotation: 'https://www.omdbapi.com/',
    severity: 'low',
    confidence: 'low',
    tags: ['media'],
    references: ['https://www.omdbapi.com/'],
    names: ['omdb', 'omdbapi', 'omdb_api'],
    value: /[0-9a-f]{8}/,
    examples: {
      match: [{ text: 'OMDB_API_KEY={hex*7}7' }, { text: 'http://www.omdbapi.com/?t=Alien&apikey={hex*7}7' }],
      skip: [{ text: 'OMDB_API_KEY=your-omdb-key' }, { text: 'omdb etag: {hex*7}7' }],
    },
  },
];
