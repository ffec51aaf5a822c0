// WMATA: API key. https://developer.wmata.com/
import type { Pattern } from '../src/model/pattern.ts';

export const wmataPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'wmata.api-key',
    family: 'credential',
    title: 'WMATA API key',
    description: '32 hexadecimal digits beside WMATA’s name.',
    impact: 'Whoever has it queries timetables and traffic on the account’s plan and uses up its ' + 'quota.',
    remedy:
      'Regenerate the key in the WMATA dashboard, and look through the usage since it was ' + 'committed.',
    rotation: 'https://developer.wmata.com/',
    severity: 'low',
    confidence: 'medium',
    tags: ['travel', 'government'],
    references: ['https://developer.wmata.com/'],
    names: ['wmata'],
    value: /[0-9a-f]{32}/,
    examples: {
      match: [{ text: 'WMATA_API_KEY={hex*32}' }, { text: 'wmataApiKey={hex*32}', path: 'app.properties' }],
      skip: [{ text: 'WMATA_API_KEY=your-wmata-key' }, { text: 'wmata etag: {hex*32}' }],
    },
  },
];
