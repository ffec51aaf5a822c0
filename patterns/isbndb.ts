// ISBNdb: API key. https://isbndb.com/isbndb-api-documentation-v2
import type { Pattern } from '../src/model/pattern.ts';

export const isbndbPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'isbndb.api-key',
    family: 'credential',
    title: 'ISBNdb API key',
    description: 'Five digits, `_` and 32 hexadecimal digits beside ISBNdb’s name.',
    impact: 'Whoever has it calls the API in the account’s name and uses up its limits.',
    remedy:
      'Regenerate the key in the ISBNdb dashboard, and look through the usage since it was ' + 'committed.',
    rotation: 'https://isbndb.com/isbndb-api-documentation-v2',
    severity: 'low',
    confidence: 'medium',
    tags: ['media'],
    references: ['https://isbndb.com/isbndb-api-documentation-v2'],
    names: ['isbndb'],
    value: /\d{5}_[0-9a-f]{32}/,
    examples: {
      match: [
        { text: 'ISBNDB_API_KEY={digits*5}_{hex*32}' },
        { text: "const isbndbApiKey = '{digits*5}_{hex*32}';", path: 'src/api.ts' },
      ],
      skip: [{ text: 'ISBNDB_API_KEY=your-isbndb-key' }, { text: 'isbndb etag: {digits*5}_{hex*32}' }],
    },
  },
];
