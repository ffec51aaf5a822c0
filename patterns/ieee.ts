// IEEE Xplore: API key. https://developer.ieee.org/docs
import type { Pattern } from '../src/model/pattern.ts';

export const ieeePatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'ieee.api-key',
    family: 'credential',
    title: 'IEEE Xplore API key',
    description: '24 lower-case letters and digits beside IEEE Xplore’s name.',
    impact: 'Whoever has it calls the API in the owner’s name and uses up its limits.',
    remedy:
      'Regenerate the key in the IEEE Xplore dashboard, and look through the usage since ' +
      'it was committed.',
    rotation: 'https://developer.ieee.org/docs',
    severity: 'low',
    confidence: 'medium',
    tags: ['data'],
    references: ['https://developer.ieee.org/docs'],
    names: ['ieee_api', 'ieeexplore', 'ieee_xplore', 'ieee_key', 'ieeexploreapi'],
    value: /[a-z0-9]{24}/,
    examples: {
      match: [
        { text: 'IEEE_API_KEY={lowerdigits*24}' },
        { text: 'https://ieeexploreapi.ieee.org/api/v1/search/articles?apikey={lowerdigits*24}' },
      ],
      skip: [{ text: 'IEEE_API_KEY=your-ieee-api-key' }, { text: 'ieee_api etag: {lowerdigits*24}' }],
    },
  },
];
