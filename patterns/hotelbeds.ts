// Hotelbeds: API key. https://developer.hotelbeds.com/documentation/getting-started/
import type { Pattern } from '../src/model/pattern.ts';

export const hotelbedsPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'hotelbeds.api-key',
    family: 'credential',
    title: 'Hotelbeds API key',
    description: '24 lower-case letters and digits, or 32 hexadecimal digits, beside Hotelbeds’ name.',
    impact: 'Whoever has it searches offers and traffic data at the account’s cost.',
    remedy:
      'Regenerate the key in the Hotelbeds dashboard, and look through the usage since it ' +
      'was committed.',
    rotation: 'https://developer.hotelbeds.com/documentation/getting-started/',
    severity: 'medium',
    confidence: 'medium',
    tags: ['travel'],
    references: ['https://developer.hotelbeds.com/documentation/getting-started/'],
    names: ['hotelbeds'],
    value: /[a-z0-9]{24}|[0-9a-f]{32}/,
    examples: {
      match: [
        { text: 'HOTELBEDS_API_KEY={lowerdigits*24}' },
        { text: "const hotelbedsApiKey = '{lowerdigits*24}';", path: 'src/api.ts' },
      ],
      skip: [{ text: 'HOTELBEDS_API_KEY=your-hotelbeds-key' }, { text: 'hotelbeds etag: {lowerdigits*24}' }],
    },
  },
];
