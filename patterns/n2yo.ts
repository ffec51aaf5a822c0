// N2YO: API key. https://www.n2yo.com/api/
import type { Pattern } from '../src/model/pattern.ts';

export const n2yoPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'n2yo.api-key',
    family: 'credential',
    title: 'N2YO API key',
    description: 'Three groups of six capitals and digits and one of four beside N2YO’s name.',
    impact: 'Whoever has it calls the API in the owner’s name and uses up its limits.',
    remedy:
      'Regenerate the key in the N2YO dashboard, and look through the usage since it was ' + 'committed.',
    rotation: 'https://www.n2yo.com/api/',
    severity: 'low',
    confidence: 'high',
    tags: ['data'],
    references: ['https://www.n2yo.com/api/'],
    names: ['n2yo'],
    value: /[A-Z0-9]{6}-[A-Z0-9]{6}-[A-Z0-9]{6}-[A-Z0-9]{4}/,
    examples: {
      match: [
        { text: 'N2YO_API_KEY={upperdigits*6}-{upperdigits*6}-{upperdigits*6}-{upperdigits*4}' },
        {
          text: 'https://api.n2yo.com/rest/v1/satellite/tle/25544&apiKey={upperdigits*6}-{upperdigits*6}-{upperdigits*6}-{upperdigits*4}',
        },
      ],
      skip: [
        { text: 'N2YO_API_KEY=your-n2yo-key' },
        { text: 'n2yo etag: {upperdigits*6}-{upperdigits*6}-{upperdigits*6}-{upperdigits*4}' },
      ],
    },
  },
];
