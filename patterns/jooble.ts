// Jooble: API key. https://jooble.org/api/about
import type { Pattern } from '../src/model/pattern.ts';

export const jooblePatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'jooble.api-key',
    family: 'credential',
    title: 'Jooble API key',
    description: 'A UUID beside Jooble’s name.',
    impact: 'Whoever has it queries job offers on the account’s plan and uses up its quota.',
    remedy:
      'Regenerate the key in the Jooble dashboard, and look through the usage since it was ' + 'committed.',
    rotation: 'https://jooble.org/api/about',
    severity: 'low',
    confidence: 'medium',
    tags: ['hr', 'data'],
    references: ['https://jooble.org/api/about'],
    names: ['jooble'],
    value: /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/,
    words: ['key', 'token', 'secret', 'auth', 'bearer', 'passw', 'cred', 'private'],
    examples: {
      match: [
        { text: 'JOOBLE_API_KEY={hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
        { text: "$joobleApiKey = '{hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}';", path: 'api.php' },
      ],
      skip: [
        { text: 'JOOBLE_API_KEY=your-jooble-key' },
        { text: 'see jooble {hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
      ],
    },
  },
];
