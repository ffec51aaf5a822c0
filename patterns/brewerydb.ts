// BreweryDB: API key. https://www.brewerydb.com/developers/docs
import type { Pattern } from '../src/model/pattern.ts';

export const brewerydbPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'brewerydb.api-key',
    family: 'credential',
    title: 'BreweryDB API key',
    description: '32 hexadecimal digits beside BreweryDB’s name.',
    impact: 'Whoever has it queries food data on the account’s plan and uses up its quota.',
    remedy:
      'Revoke the key in BreweryDB’s account settings, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://www.brewerydb.com/developers/docs',
    severity: 'low',
    confidence: 'medium',
    tags: ['data'],
    references: ['https://www.brewerydb.com/developers/docs'],
    names: ['brewerydb'],
    value: /[0-9a-f]{32}/,
    examples: {
      match: [
        { text: 'BREWERYDB_API_KEY={hex*32}' },
        { text: 'https://api.brewerydb.com/v2/beers?key={hex*32}' },
      ],
      skip: [{ text: 'BREWERYDB_API_KEY=your-brewerydb-key' }, { text: 'brewerydb etag: {hex*32}' }],
    },
  },
];
