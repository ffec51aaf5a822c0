// Delhivery: API token. https://www.delhivery.com/developer-portal
import type { Pattern } from '../src/model/pattern.ts';

export const delhiveryPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'delhivery.api-token',
    family: 'credential',
    title: 'Delhivery API token',
    description: '40 hexadecimal digits beside Delhivery’s name.',
    impact:
      'Whoever has it reads orders with customers’ addresses and books shipments at the ' + 'account’s cost.',
    remedy:
      'Revoke the token in Delhivery’s account settings, create a new one where it is ' +
      'still needed, and look through what it was used for.',
    rotation: 'https://www.delhivery.com/developer-portal',
    severity: 'high',
    confidence: 'medium',
    tags: ['ecommerce', 'saas'],
    references: ['https://www.delhivery.com/developer-portal'],
    names: ['delhivery'],
    value: /[0-9a-f]{40}/,
    examples: {
      match: [
        { text: 'DELHIVERY_API_TOKEN={hex*40}' },
        { text: 'delhivery_api_token: {hex*40}', path: 'config.yaml' },
      ],
      skip: [{ text: 'DELHIVERY_API_TOKEN=your-delhivery-token' }, { text: 'delhivery etag: {hex*40}' }],
    },
  },
];
