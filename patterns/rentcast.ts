// RentCast: API key. https://developers.rentcast.io/reference/authentication
import type { Pattern } from '../src/model/pattern.ts';

export const rentcastPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'rentcast.api-key',
    family: 'credential',
    title: 'RentCast API key',
    description: '32 hexadecimal digits beside RentCast’s name.',
    impact: 'Whoever has it queries property data on the account’s plan and uses up its quota.',
    remedy:
      'Revoke the key in RentCast’s account settings, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://developers.rentcast.io/reference/authentication',
    severity: 'low',
    confidence: 'medium',
    tags: ['data'],
    references: ['https://developers.rentcast.io/reference/authentication'],
    names: ['rentcast', 'realtymole', 'realty_mole'],
    value: /[0-9a-f]{32}/,
    examples: {
      match: [
        { text: 'RENTCAST_API_KEY={hex*32}' },
        { text: 'rentcast_api_key: {hex*32}', path: 'config.yaml' },
      ],
      skip: [{ text: 'RENTCAST_API_KEY=your-rentcast-key' }, { text: 'rentcast etag: {hex*32}' }],
    },
  },
];
