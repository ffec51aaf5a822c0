// DHL: API key. https://developer.dhl.com/api-reference/shipment-tracking
import type { Pattern } from '../src/model/pattern.ts';

export const dhlPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'dhl.api-key',
    family: 'credential',
    title: 'DHL API key',
    description: '32 letters and digits, or 16 for a secret, beside DHL’s name.',
    impact:
      'Whoever has it reads orders with customers’ addresses and books shipments at the ' + 'account’s cost.',
    remedy:
      'Revoke the key in DHL’s account settings, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://developer.dhl.com/api-reference/shipment-tracking',
    severity: 'medium',
    confidence: 'medium',
    tags: ['ecommerce', 'saas'],
    references: ['https://developer.dhl.com/api-reference/shipment-tracking'],
    names: ['dhl_api', 'dhl_key', 'dhl_secret', 'dhl_client', 'api_eu_dhl', 'dhlapi', 'dhl'],
    value: /[A-Za-z0-9]{32}|[A-Za-z0-9]{16}/,
    examples: {
      match: [
        { text: 'DHL_API_KEY={base62*32}' },
        { text: '<add key="dhlApiKey" value="{base62*32}" />', path: 'App.config' },
      ],
      skip: [{ text: 'DHL_API_KEY=your-dhl-api-key' }, { text: 'dhl_api etag: {base62*32}' }],
    },
  },
];
