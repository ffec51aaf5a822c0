// Flightradar24: API token. https://fr24api.flightradar24.com/docs/getting-started
import type { Pattern } from '../src/model/pattern.ts';

export const flightradar24Patterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'flightradar24.api-token',
    family: 'credential',
    title: 'Flightradar24 API token',
    description: 'A UUID, `|` and 48 letters and digits beside Flightradar24’s name.',
    impact: 'Whoever has it searches offers and traffic data at the account’s cost.',
    remedy:
      'Regenerate the token in the Flightradar24 dashboard, and look through the usage ' +
      'since it was committed.',
    rotation: 'https://fr24api.flightradar24.com/docs/getting-started',
    severity: 'medium',
    confidence: 'high',
    tags: ['travel'],
    references: ['https://fr24api.flightradar24.com/docs/getting-started'],
    names: ['flightradar24', 'fr24', 'fr24api'],
    value: /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}(?:\||%7C)[A-Za-z0-9]{40,56}/,
    words: ['key', 'token', 'secret', 'auth', 'bearer', 'passw', 'cred', 'private'],
    examples: {
      match: [
        { text: 'FLIGHTRADAR24_API_TOKEN={hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}|{base62*48}' },
        {
          text: "$flightradar24ApiToken = '{hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}|{base62*48}';",
          path: 'api.php',
        },
      ],
      skip: [
        { text: 'FLIGHTRADAR24_API_TOKEN=your-flightradar24-token' },
        { text: 'flightradar24 etag: {hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}|{base62*48}' },
      ],
    },
  },
];
