// Edmunds: API key. https://developer.edmunds.com/
import type { Pattern } from '../src/model/pattern.ts';

export const edmundsPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'edmunds.api-key',
    family: 'credential',
    title: 'Edmunds API key',
    description: '24 lower-case letters and digits beside Edmunds’ name.',
    impact: 'Whoever has it queries vehicle data at the account’s cost.',
    remedy:
      'Regenerate the key in the Edmunds dashboard, and look through the usage since it ' + 'was committed.',
    rotation: 'https://developer.edmunds.com/',
    severity: 'low',
    confidence: 'medium',
    tags: ['data'],
    references: ['https://developer.edmunds.com/'],
    names: ['edmunds'],
    value: /[a-z0-9]{24}/,
    examples: {
      match: [
        { text: 'EDMUNDS_API_KEY={lowerdigits*24}' },
        { text: 'https://api.edmunds.com/api/vehicle/v2/makes?api_key={lowerdigits*24}' },
      ],
      skip: [{ text: 'EDMUNDS_API_KEY=your-edmunds-key' }, { text: 'edmunds etag: {lowerdigits*24}' }],
    },
  },
];
