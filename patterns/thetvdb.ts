// TheTVDB: API key. https://thetvdb.com/api-information
import type { Pattern } from '../src/model/pattern.ts';

export const thetvdbPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'thetvdb.api-key',
    family: 'credential',
    title: 'TheTVDB API key',
    description: 'A UUID, or 16 hexadecimal digits in capitals, beside TheTVDB’s name.',
    impact: 'Whoever has it calls the API in the account’s name and uses up its limits.',
    remedy:
      'Regenerate the key in the TheTVDB dashboard, and look through the usage since it ' + 'was committed.',
    rotation: 'https://thetvdb.com/api-information',
    severity: 'low',
    confidence: 'medium',
    tags: ['media'],
    references: ['https://thetvdb.com/api-information'],
    names: ['thetvdb', 'tvdb'],
    value: /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9A-F]{16}/,
    words: ['key', 'token', 'secret', 'auth'],
    examples: {
      match: [
        { text: 'THETVDB_API_KEY={hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
        { text: "$thetvdbApiKey = '{hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}';", path: 'api.php' },
      ],
      skip: [
        { text: 'THETVDB_API_KEY=your-thetvdb-key' },
        { text: 'see thetvdb {hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
      ],
    },
  },
];
