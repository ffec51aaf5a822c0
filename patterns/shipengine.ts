// ShipEngine: API key. https://www.shipengine.com/docs/auth/
import type { Pattern } from '../src/model/pattern.ts';

export const shipenginePatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'shipengine.api-key',
    family: 'credential',
    title: 'ShipEngine API key',
    description: 'A key of the ShipEngine API.',
    impact: 'Whoever has it buys shipping labels at the account’s cost and reads addresses.',
    remedy: 'Delete the key in ShipEngine’s dashboard under API management and create a new one.',
    rotation: 'https://www.shipengine.com/docs/auth/',
    severity: 'high',
    confidence: 'medium',
    tags: ['ecommerce', 'saas'],
    references: ['https://www.shipengine.com/docs/auth/'],
    names: ['shipengine'],
    value: /(?:TEST_)?[A-Za-z0-9+/]{43}/,
    examples: {
      match: [
        { text: 'SHIPENGINE_API_KEY={base62*43}' },
        { text: 'const shipengine = new ShipEngine({ apiKey: "{base62*43}" });', path: 'a.js' },
      ],
      skip: [
        { text: 'SHIPENGINE_API_KEY=your_shipengine_api_key' },
        { text: 'shipengine built from {base62*43}' },
      ],
    },
  },
];
