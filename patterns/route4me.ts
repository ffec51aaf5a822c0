// Route4Me: API key. https://route4me.io/docs/
import type { Pattern } from '../src/model/pattern.ts';

export const route4mePatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'route4me.api-key',
    family: 'credential',
    title: 'Route4Me API key',
    description: '32 hexadecimal digits in capitals beside Route4Me’s name.',
    impact:
      'Whoever has it reads orders with customers’ addresses and books shipments at the ' + 'account’s cost.',
    remedy:
      'Delete the key on Route4Me’s page of keys and put a new one where programs read it ' + 'at run time.',
    rotation: 'https://route4me.io/docs/',
    severity: 'high',
    confidence: 'medium',
    tags: ['ecommerce', 'saas'],
    references: ['https://route4me.io/docs/'],
    names: ['route4me'],
    value: /[0-9A-F]{32}/,
    examples: {
      match: [
        { text: 'ROUTE4ME_API_KEY={HEX*32}' },
        { text: 'https://api.route4me.com/api.v4/optimization_problem.php?api_key={HEX*32}' },
      ],
      skip: [{ text: 'ROUTE4ME_API_KEY=your-route4me-key' }, { text: 'see route4me {HEX*32}' }],
    },
  },
];
