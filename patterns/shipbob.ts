// ShipBob: access token. https://developer.shipbob.com/auth
import type { Pattern } from '../src/model/pattern.ts';

export const shipbobPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'shipbob.access-token',
    family: 'credential',
    title: 'ShipBob access token',
    description: '64 hexadecimal digits in capitals beside ShipBob’s name.',
    impact:
      'Whoever has it reads orders with customers’ addresses and books shipments at the ' + 'account’s cost.',
    remedy:
      'Regenerate the token in the ShipBob dashboard, and look through the usage since it ' +
      'was committed.',
    rotation: 'https://developer.shipbob.com/auth',
    severity: 'high',
    confidence: 'medium',
    tags: ['ecommerce', 'saas'],
    references: ['https://developer.shipbob.com/auth'],
    names: ['shipbob'],
    value: /[0-9A-F]{64}/i,
    examples: {
      match: [
        { text: 'SHIPBOB_ACCESS_TOKEN={HEX*64}' },
        { text: "$shipbobAccessToken = '{HEX*64}';", path: 'api.php' },
      ],
      skip: [{ text: 'SHIPBOB_ACCESS_TOKEN=your-shipbob-token' }, { text: 'see shipbob {HEX*64}' }],
    },
  },
];
