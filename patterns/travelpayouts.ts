// Travelpayouts: token. https://support.travelpayouts.com/hc/en-us/categories/200358578-API-and-data
import type { Pattern } from '../src/model/pattern.ts';

export const travelpayoutsPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'travelpayouts.token',
    family: 'credential',
    title: 'Travelpayouts token',
    description: '32 hexadecimal digits beside Travelpayouts’ name.',
    impact: 'Whoever has it searches offers and traffic data at the account’s cost.',
    remedy:
      'Revoke the token in Travelpayouts’ account settings, create a new one where it is ' +
      'still needed, and look through what it was used for.',
    rotation: 'https://support.travelpayouts.com/hc/en-us/categories/200358578-API-and-data',
    severity: 'medium',
    confidence: 'medium',
    tags: ['travel'],
    references: ['https://support.travelpayouts.com/hc/en-us/categories/200358578-API-and-data'],
    names: ['travelpayouts', 'aviasales'],
    value: /[0-9a-f]{32}/,
    examples: {
      match: [
        { text: 'TRAVELPAYOUTS_API_TOKEN={hex*32}' },
        { text: 'https://api.travelpayouts.com/v1/prices/cheap?origin=MOW&token={hex*32}' },
      ],
      skip: [
        { text: 'TRAVELPAYOUTS_API_TOKEN=your-travelpayouts-token' },
        { text: 'see travelpayouts {hex*32}' },
      ],
    },
  },
];
