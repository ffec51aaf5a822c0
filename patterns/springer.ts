// Springer Nature: API key. https://dev.springernature.com/docs/quick-start/api-access/
import type { Pattern } from '../src/model/pattern.ts';

export const springerPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'springer.api-key',
    family: 'credential',
    title: 'Springer Nature API key',
    description: '32 hexadecimal digits beside Springer Nature’s name.',
    impact: 'Whoever has it calls the API in the owner’s name and uses up its limits.',
    remedy:
      'Regenerate the key in the Springer Nature dashboard, and look through the usage ' +
      'since it was committed.',
    rotation: 'https://dev.springernature.com/docs/quick-start/api-access/',
    severity: 'low',
    confidence: 'medium',
    tags: ['data'],
    references: ['https://dev.springernature.com/docs/quick-start/api-access/'],
    names: ['springer_api', 'springernature', 'springer_nature', 'springer_key'],
    value: /[0-9a-f]{32}/,
    examples: {
      match: [
        { text: 'SPRINGER_API_KEY={hex*32}' },
        { text: 'https://api.springernature.com/meta/v2/json?q=doi:10.1&api_key={hex*32}' },
      ],
      skip: [{ text: 'SPRINGER_API_KEY=your-springer-api-key' }, { text: 'springer_api etag: {hex*32}' }],
    },
  },
];
