// Transitland: API key. https://www.transit.land/documentation/
import type { Pattern } from '../src/model/pattern.ts';

export const transitlandPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'transitland.api-key',
    family: 'credential',
    title: 'Transitland API key',
    description: '32 letters and digits beside Transitland’s name.',
    impact: 'Whoever has it queries timetables and traffic on the account’s plan and uses up its ' + 'quota.',
    remedy:
      'Regenerate the key in the Transitland dashboard, and look through the usage since ' +
      'it was committed.',
    rotation: 'https://www.transit.land/documentation/',
    severity: 'low',
    confidence: 'medium',
    tags: ['travel', 'government'],
    references: ['https://www.transit.land/documentation/'],
    names: ['transitland', 'transit_land'],
    value: /[A-Za-z0-9]{32}/,
    examples: {
      match: [
        { text: 'TRANSITLAND_API_KEY={base62*32}' },
        { text: "$transitlandApiKey = '{base62*32}';", path: 'api.php' },
      ],
      skip: [{ text: 'TRANSITLAND_API_KEY=your-transitland-key' }, { text: 'transitland etag: {base62*32}' }],
    },
  },
];
