// Metals-API: access key. https://metals-api.com/documentation
import type { Pattern } from '../src/model/pattern.ts';

export const metalsApiPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'metals-api.access-key',
    family: 'credential',
    title: 'Metals-API access key',
    description: '50 to 62 lower-case letters and digits beside Metals-API’s name.',
    impact: 'Whoever has it queries rates on the account’s plan and uses up its quota.',
    remedy:
      'Regenerate the key in the Metals-API dashboard, and look through the usage since it ' +
      'was committed.',
    rotation: 'https://metals-api.com/documentation',
    severity: 'low',
    confidence: 'low',
    tags: ['finance', 'data'],
    references: ['https://metals-api.com/documentation'],
    names: ['metals_api', 'metalsapi'],
    value: /[a-z0-9]{50,62}/,
    examples: {
      match: [
        { text: 'METALS_API_ACCESS_KEY={lowerdigits*56}' },
        { text: 'https://metals-api.com/api/latest?access_key={lowerdigits*56}&base=USD' },
      ],
      skip: [
        { text: 'METALS_API_ACCESS_KEY=your-metals-api-key' },
        { text: 'see metals api {lowerdigits*56}' },
      ],
    },
  },
];
