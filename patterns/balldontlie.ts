// balldontlie: API key. https://docs.balldontlie.io/
import type { Pattern } from '../src/model/pattern.ts';

export const balldontliePatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'balldontlie.api-key',
    family: 'credential',
    title: 'balldontlie API key',
    description: 'A UUID beside balldontlie’s name.',
    impact: 'Whoever has it reads scores and fixtures on the account’s plan and uses up its ' + 'quota.',
    remedy:
      'Regenerate the key in the balldontlie dashboard, and look through the usage since ' +
      'it was committed.',
    rotation: 'https://docs.balldontlie.io/',
    severity: 'low',
    confidence: 'medium',
    tags: ['sports'],
    references: ['https://docs.balldontlie.io/'],
    names: ['balldontlie'],
    value: /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/,
    words: ['key', 'token', 'secret', 'auth', 'bearer', 'passw', 'cred', 'private'],
    examples: {
      match: [
        { text: 'BALLDONTLIE_API_KEY={hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
        { text: "$balldontlieApiKey = '{hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}';", path: 'api.php' },
      ],
      skip: [
        { text: 'BALLDONTLIE_API_KEY=your-balldontlie-key' },
        { text: 'balldontlie etag: {hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
      ],
    },
  },
];
