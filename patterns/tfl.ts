// Transport for London: API key. https://api-portal.tfl.gov.uk/
import type { Pattern } from '../src/model/pattern.ts';

export const tflPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'tfl.api-key',
    family: 'credential',
    title: 'Transport for London API key',
    description: '32 hexadecimal digits beside Transport for London’s name.',
    impact: 'Whoever has it queries timetables and traffic on the account’s plan and uses up its ' + 'quota.',
    remedy:
      'Delete the key on Transport for London’s page of keys and put a new one where ' +
      'programs read it at run time.',
    rotation: 'https://api-portal.tfl.gov.uk/',
    severity: 'low',
    confidence: 'medium',
    tags: ['travel', 'government'],
    references: ['https://api-portal.tfl.gov.uk/'],
    names: ['tfl_api', 'tfl_app', 'api_tfl_gov_uk', 'tfl_gov', 'tfl_key'],
    value: /[0-9a-f]{32}/,
    examples: {
      match: [
        { text: 'TFL_API_KEY={hex*32}' },
        { text: 'https://api.tfl.gov.uk/Line/Mode/tube/Status?app_key={hex*32}' },
      ],
      skip: [{ text: 'TFL_API_KEY=your-tfl-api-key' }, { text: 'tfl_api etag: {hex*32}' }],
    },
  },
];
