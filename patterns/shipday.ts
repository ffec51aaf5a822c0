// Shipday: API key. https://docs.shipday.com/reference/authentication
import type { Pattern } from '../src/model/pattern.ts';

export const shipdayPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'shipday.api-key',
    family: 'credential',
    title: 'Shipday API key',
    description: '10 and 20 letters and digits joined by a dot beside Shipday’s name.',
    impact:
      'Whoever has it reads orders with customers’ addresses and books shipments at the ' + 'account’s cost.',
    remedy:
      'Revoke the key in Shipday’s account settings, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://docs.shipday.com/reference/authentication',
    severity: 'high',
    confidence: 'medium',
    tags: ['ecommerce', 'saas'],
    references: ['https://docs.shipday.com/reference/authentication'],
    names: ['shipday'],
    value: /[A-Za-z0-9]{10}\.[A-Za-z0-9]{20}/,
    examples: {
      match: [
        { text: 'SHIPDAY_API_KEY={base62*10}.{base62*20}' },
        { text: '<add key="shipdayApiKey" value="{base62*10}.{base62*20}" />', path: 'App.config' },
      ],
      skip: [{ text: 'SHIPDAY_API_KEY=your-shipday-key' }, { text: 'shipday etag: {base62*10}.{base62*20}' }],
    },
  },
];
