// Factorial: API key. https://apidoc.factorialhr.com/
import type { Pattern } from '../src/model/pattern.ts';

export const factorialPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'factorial.api-key',
    family: 'credential',
    title: 'Factorial API key',
    description: 'An API key of Factorial.',
    impact: 'Whoever has it reads and changes the data of applicants and employees.',
    remedy:
      'Regenerate the key in the Factorial dashboard, and look through the usage since it ' +
      'was committed.',
    rotation: 'https://apidoc.factorialhr.com/',
    severity: 'high',
    confidence: 'medium',
    tags: ['hr', 'saas'],
    references: ['https://apidoc.factorialhr.com/'],
    names: ['factorialhr', 'factorial_hr', 'factorial_api'],
    value: /[0-9a-f]{64}|[A-Za-z0-9_-]{43}/,
    examples: {
      match: [
        { text: 'FACTORIALHR_API_KEY={hex*64}' },
        { text: 'factorialhrApiKey={hex*64}', path: 'app.properties' },
      ],
      skip: [{ text: 'FACTORIALHR_API_KEY=your-factorialhr-key' }, { text: 'see factorialhr {hex*64}' }],
    },
  },
];
