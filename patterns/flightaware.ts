// FlightAware: API key. https://www.flightaware.com/aeroapi/portal/documentation
import type { Pattern } from '../src/model/pattern.ts';

export const flightawarePatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'flightaware.api-key',
    family: 'credential',
    title: 'FlightAware API key',
    description:
      '32 letters and digits, or 40 hexadecimal digits in old keys, beside FlightAware’s ' + 'name.',
    impact: 'Whoever has it searches offers and traffic data at the account’s cost.',
    remedy:
      'Regenerate the key in the FlightAware dashboard, and look through the usage since ' +
      'it was committed.',
    rotation: 'https://www.flightaware.com/aeroapi/portal/documentation',
    severity: 'medium',
    confidence: 'medium',
    tags: ['travel'],
    references: ['https://www.flightaware.com/aeroapi/portal/documentation'],
    names: ['flightaware', 'flight_aware', 'aeroapi', 'flightxml'],
    value: /[A-Za-z0-9]{32}|[0-9a-f]{40}/,
    examples: {
      match: [
        { text: 'FLIGHTAWARE_API_KEY={base62*32}' },
        { text: "const flightawareApiKey = '{base62*32}';", path: 'src/api.ts' },
      ],
      skip: [{ text: 'FLIGHTAWARE_API_KEY=your-flightaware-key' }, { text: 'flightaware etag: {base62*32}' }],
    },
  },
];
