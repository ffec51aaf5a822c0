// IQAir AirVisual: API key. https://api-docs.iqair.com/
import type { Pattern } from '../src/model/pattern.ts';

export const airvisualPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'airvisual.api-key',
    family: 'credential',
    title: 'IQAir AirVisual API key',
    description: 'A UUID beside IQAir AirVisual’s name.',
    impact: 'Whoever has it queries weather data on the account’s plan and uses up its quota.',
    remedy:
      'Revoke the key in IQAir AirVisual’s account settings, create a new one where it is ' +
      'still needed, and look through what it was used for.',
    rotation: 'https://api-docs.iqair.com/',
    severity: 'low',
    confidence: 'medium',
    tags: ['weather'],
    references: ['https://api-docs.iqair.com/'],
    names: ['airvisual', 'iqair'],
    value: /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/,
    words: ['key', 'token', 'secret', 'auth', 'bearer', 'passw', 'cred', 'private'],
    examples: {
      match: [
        { text: 'AIRVISUAL_API_KEY={hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
        { text: 'http://api.airvisual.com/v2/nearest_city?key={hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
      ],
      skip: [
        { text: 'AIRVISUAL_API_KEY=your-airvisual-key' },
        { text: 'airvisual etag: {hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
      ],
    },
  },
];
