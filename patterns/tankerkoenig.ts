// Tankerkönig: API key. https://creativecommons.tankerkoenig.de/
import type { Pattern } from '../src/model/pattern.ts';

export const tankerkoenigPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'tankerkoenig.api-key',
    family: 'credential',
    title: 'Tankerkönig API key',
    description: 'A UUID beside Tankerkönig’s name.',
    impact: 'Whoever has it queries vehicle data at the account’s cost.',
    remedy:
      'Regenerate the key in the Tankerkönig dashboard, and look through the usage since ' +
      'it was committed.',
    rotation: 'https://creativecommons.tankerkoenig.de/',
    severity: 'low',
    confidence: 'medium',
    tags: ['data'],
    references: ['https://creativecommons.tankerkoenig.de/'],
    names: ['tankerkoenig'],
    value: /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/,
    words: ['key', 'token', 'secret', 'auth', 'bearer', 'passw', 'cred', 'private'],
    examples: {
      match: [
        { text: 'TANKERKOENIG_API_KEY={hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
        {
          text: 'https://creativecommons.tankerkoenig.de/json/list.php?lat=52.5&lng=13.4&rad=5&apikey={hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}',
        },
      ],
      skip: [
        { text: 'TANKERKOENIG_API_KEY=your-tankerkoenig-key' },
        { text: 'tankerkoenig etag: {hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
      ],
    },
  },
];
