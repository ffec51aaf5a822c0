// Tripadvisor: API key. https://tripadvisor-content-api.readme.io/reference/overview
import type { Pattern } from '../src/model/pattern.ts';

export const tripadvisorPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'tripadvisor.api-key',
    family: 'credential',
    title: 'Tripadvisor API key',
    description: '32 hexadecimal digits in capitals beside Tripadvisor’s name.',
    impact: 'Whoever has it searches offers and traffic data at the account’s cost.',
    remedy:
      'Regenerate the key in the Tripadvisor dashboard, and look through the usage since ' +
      'it was committed.',
    rotation: 'https://tripadvisor-content-api.readme.io/reference/overview',
    severity: 'low',
    confidence: 'medium',
    tags: ['travel'],
    references: ['https://tripadvisor-content-api.readme.io/reference/overview'],
    names: ['tripadvisor', 'trip_advisor'],
    value: /[0-9A-F]{32}/i,
    examples: {
      match: [
        { text: 'TRIPADVISOR_API_KEY={HEX*32}' },
        { text: 'https://api.content.tripadvisor.com/api/v1/location/search?key={HEX*32}&searchQuery=Rome' },
      ],
      skip: [{ text: 'TRIPADVISOR_API_KEY=your-tripadvisor-key' }, { text: 'see tripadvisor {HEX*32}' }],
    },
  },
];
