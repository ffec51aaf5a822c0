// Deutsche Bahn: API key. https://developers.deutschebahn.com/db-api-marketplace/apis/start
import type { Pattern } from '../src/model/pattern.ts';

export const deutscheBahnPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'deutsche-bahn.api-key',
    family: 'credential',
    title: 'Deutsche Bahn API key',
    description: '32 hexadecimal digits beside Deutsche Bahn’s name.',
    impact: 'Whoever has it queries timetables and traffic on the account’s plan and uses up its ' + 'quota.',
    remedy:
      'Delete the key on Deutsche Bahn’s page of keys and put a new one where programs ' +
      'read it at run time.',
    rotation: 'https://developers.deutschebahn.com/db-api-marketplace/apis/start',
    severity: 'low',
    confidence: 'medium',
    tags: ['travel', 'government'],
    references: ['https://developers.deutschebahn.com/db-api-marketplace/apis/start'],
    names: ['deutsche_bahn', 'bahn_api', 'db_api_key'],
    value: /[0-9a-f]{32}/,
    examples: {
      match: [
        { text: 'DEUTSCHE_BAHN_API_KEY={hex*32}' },
        { text: 'private static final String DEUTSCHE_BAHN_API_KEY = "{hex*32}";', path: 'Api.java' },
      ],
      skip: [
        { text: 'DEUTSCHE_BAHN_API_KEY=your-deutsche-bahn-key' },
        { text: 'see deutsche bahn {hex*32}' },
      ],
    },
  },
];
