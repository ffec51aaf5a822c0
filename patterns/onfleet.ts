// Onfleet: API key. https://docs.onfleet.com/reference/authentication
import type { Pattern } from '../src/model/pattern.ts';

export const onfleetPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'onfleet.api-key',
    family: 'credential',
    title: 'Onfleet API key',
    description: '32 hexadecimal digits beside Onfleet’s name.',
    impact:
      'Whoever has it reads orders with customers’ addresses and books shipments at the ' + 'account’s cost.',
    remedy:
      'Regenerate the key in the Onfleet dashboard, and look through the usage since it ' + 'was committed.',
    rotation: 'https://docs.onfleet.com/reference/authentication',
    severity: 'high',
    confidence: 'medium',
    tags: ['ecommerce', 'saas'],
    references: ['https://docs.onfleet.com/reference/authentication'],
    names: ['onfleet'],
    value: /[0-9a-f]{32}/,
    examples: {
      match: [
        { text: 'ONFLEET_API_KEY={hex*32}' },
        { text: "$onfleetApiKey = '{hex*32}';", path: 'api.php' },
      ],
      skip: [{ text: 'ONFLEET_API_KEY=your-onfleet-key' }, { text: 'see onfleet {hex*32}' }],
    },
  },
];
