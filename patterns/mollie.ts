// Mollie: API key, test key. https://docs.mollie.com/reference/authentication
import type { Pattern } from '../src/model/pattern.ts';

export const molliePatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'mollie.api-key',
    family: 'credential',
    title: 'Mollie API key',
    description: 'A live API key or organisation access token of Mollie.',
    impact: 'Whoever has it takes payments, makes refunds and reads customers.',
    remedy: 'Reset the key in the Mollie dashboard under Developers, API keys.',
    rotation: 'https://docs.mollie.com/reference/authentication',
    severity: 'critical',
    confidence: 'high',
    tags: ['payment'],
    references: ['https://docs.mollie.com/reference/authentication'],
    names: ['mollie'],
    value: /(?:live|access)_[A-Za-z0-9]{30,40}/,
    rank: 30,
    examples: {
      match: [
        { text: 'MOLLIE_API_KEY=live_{base62*30}' },
        { text: '$mollie->setAccessToken("access_{base62*30}");', path: 'a.php' },
      ],
      skip: [{ text: 'MOLLIE_API_KEY=your_mollie_api_key' }, { text: 'mollie see live_{base62*30}' }],
    },
  },
  {
    kind: 'named',
    id: 'mollie.test-key',
    family: 'credential',
    title: 'Mollie test key',
    description: 'A test API key of Mollie.',
    impact: 'No money moves with it; whoever has it reads and changes test data.',
    remedy: 'Reset the key in the Mollie dashboard under Developers, API keys.',
    rotation: 'https://docs.mollie.com/reference/authentication',
    severity: 'low',
    confidence: 'high',
    tags: ['payment'],
    references: ['https://docs.mollie.com/reference/authentication'],
    names: ['mollie'],
    value: /test_[A-Za-z0-9]{30,40}/,
    rank: 30,
    examples: {
      match: [
        { text: 'MOLLIE_API_KEY=test_{base62*30}' },
        { text: '$mollie->setApiKey("test_{base62*30}");', path: 'a.php' },
      ],
      skip: [{ text: 'MOLLIE_API_KEY=your_mollie_api_key' }, { text: 'mollie built from test_{base62*30}' }],
    },
  },
];
