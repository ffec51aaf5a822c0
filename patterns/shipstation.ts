// ShipStation: API secret. https://www.shipstation.com/docs/api/requirements/
import type { Pattern } from '../src/model/pattern.ts';

export const shipstationPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'shipstation.api-secret',
    family: 'credential',
    title: 'ShipStation API secret',
    description: 'The key or secret of the ShipStation API.',
    impact: 'Whoever has it buys shipping labels at the account’s cost and reads addresses.',
    remedy: 'Regenerate the keys in ShipStation’s account settings.',
    rotation: 'https://www.shipstation.com/docs/api/requirements/',
    severity: 'high',
    confidence: 'medium',
    tags: ['ecommerce', 'saas'],
    references: ['https://www.shipstation.com/docs/api/requirements/'],
    names: ['shipstation', 'ship_station'],
    value: /[0-9a-f]{32}/,
    examples: {
      match: [{ text: 'SHIPSTATION_API_SECRET={hex*32}' }, { text: 'shipstation:\n  api_secret: {hex*32}' }],
      skip: [
        { text: 'SHIPSTATION_API_SECRET=your_shipstation_api_secret' },
        { text: 'shipstation see {hex*32}' },
      ],
    },
  },
];
