// AirLabs: API key. https://airlabs.co/docs/
import type { Pattern } from '../src/model/pattern.ts';

export const airlabsPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'airlabs.api-key',
    family: 'credential',
    title: 'AirLabs API key',
    description: 'A UUID beside AirLabs’ name.',
    impact: 'Whoever has it searches offers and traffic data at the account’s cost.',
    remedy:
      'Regenerate the key in the AirLabs dashboard, and look through the usage since it ' + 'was committed.',
    rotation: 'https://airlabs.co/docs/',
    severity: 'medium',
    confidence: 'medium',
    tags: ['travel'],
    references: ['https://airlabs.co/docs/'],
    names: ['airlabs'],
    value: /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/,
    words: ['key', 'token', 'secret', 'auth', 'bearer', 'passw', 'cred', 'private'],
    examples: {
      match: [
        { text: 'AIRLABS_API_KEY={hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
        { text: 'https://airlabs.co/api/v9/flights?api_key={hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
      ],
      skip: [
        { text: 'AIRLABS_API_KEY=your-airlabs-key' },
        { text: 'airlabs etag: {hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
      ],
    },
  },
];
