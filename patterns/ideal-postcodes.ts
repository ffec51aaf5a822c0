// Ideal Postcodes: API key. https://docs.ideal-postcodes.co.uk/docs/guides/authentication
import type { Pattern } from '../src/model/pattern.ts';

export const idealPostcodesPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'ideal-postcodes.api-key',
    family: 'credential',
    title: 'Ideal Postcodes API key',
    description: '`ak_` and some 30 letters and digits beside Ideal Postcodes’ name.',
    impact: 'Whoever has it geocodes, routes and draws maps at the account’s cost.',
    remedy:
      'Revoke the key in Ideal Postcodes’ account settings, create a new one where it is ' +
      'still needed, and look through what it was used for.',
    rotation: 'https://docs.ideal-postcodes.co.uk/docs/guides/authentication',
    severity: 'low',
    confidence: 'low',
    tags: ['maps'],
    references: ['https://docs.ideal-postcodes.co.uk/docs/guides/authentication'],
    names: ['ideal_postcodes', 'idealpostcodes'],
    value: /ak_[A-Za-z0-9]{25,36}/,
    examples: {
      match: [
        { text: 'IDEAL_POSTCODES_API_KEY=ak_{lowerdigits*31}' },
        { text: 'https://api.ideal-postcodes.co.uk/v1/postcodes/SW1A2AA?api_key=ak_{lowerdigits*31}' },
      ],
      skip: [
        { text: 'IDEAL_POSTCODES_API_KEY=your-ideal-postcodes-key' },
        { text: 'ideal_postcodes etag: ak_{lowerdigits*31}' },
      ],
    },
  },
];
