// FlightStats: app key. https://developer.flightstats.com/api-docs/how_to_use
import type { Pattern } from '../src/model/pattern.ts';

export const flightstatsPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'flightstats.app-key',
    family: 'credential',
    title: 'FlightStats app key',
    description: '32 hexadecimal digits beside FlightStats’ name.',
    impact: 'Whoever has it searches offers and traffic data at the account’s cost.',
    remedy:
      'Regenerate the key in the FlightStats dashboard, and look through the usage since ' +
      'it was committed.',
    rotation: 'https://developer.flightstats.com/api-docs/how_to_use',
    severity: 'medium',
    confidence: 'medium',
    tags: ['travel'],
    references: ['https://developer.flightstats.com/api-docs/how_to_use'],
    names: ['flightstats', 'flight_stats', 'cirium'],
    value: /[0-9a-f]{32}/,
    companion: {
      title: 'app id',
      regex: /(?<![A-Za-z0-9])(?<companion>[0-9a-f]{8})(?![A-Za-z0-9])/,
      need: 'optional',
    },
    examples: {
      match: [
        { text: 'FLIGHTSTATS_APP_KEY={hex*32}' },
        {
          text: 'https://api.flightstats.com/flex/schedules/rest/v1/json/flight/AA/100?appId={hex*8}&appKey={hex*32}',
        },
      ],
      skip: [{ text: 'FLIGHTSTATS_APP_KEY=your-flightstats-key' }, { text: 'see flightstats {hex*32}' }],
    },
  },
];
