// Amadeus: API secret.
// See https://developers.amadeus.com/self-service/apis-docs/guides/developer-guides/API-Keys/authorization/
import type { Pattern } from '../src/model/pattern.ts';

export const amadeusPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'amadeus.api-secret',
    family: 'credential',
    title: 'Amadeus API secret',
    description: '16 letters and digits beside Amadeus’ name.',
    impact: 'Whoever has it searches offers and traffic data at the account’s cost.',
    remedy:
      'Delete the secret on Amadeus’ page of keys and put a new one where programs read it ' + 'at run time.',
    rotation:
      'https://developers.amadeus.com/self-service/apis-docs/guides/developer-guides/API-Keys/authorization/',
    severity: 'medium',
    confidence: 'medium',
    tags: ['travel'],
    references: [
      'https://developers.amadeus.com/self-service/apis-docs/guides/developer-guides/API-Keys/authorization/',
    ],
    names: ['amadeus'],
    value: /[A-Za-z0-9]{16}/,
    words: ['secret'],
    companion: {
      title: 'API key',
      regex: /(?<![A-Za-z0-9])(?<companion>[A-Za-z0-9]{32})(?![A-Za-z0-9])/,
      need: 'optional',
    },
    examples: {
      match: [
        { text: 'AMADEUS_CLIENT_ID={base62*32}\nAMADEUS_API_SECRET={base62*16}' },
        { text: 'private static final String AMADEUS_API_SECRET = "{base62*16}";', path: 'Api.java' },
      ],
      skip: [{ text: 'AMADEUS_API_SECRET=your-amadeus-secret' }, { text: 'amadeus etag: {base62*16}' }],
    },
  },
];
