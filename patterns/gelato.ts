// Gelato: API key. https://dashboard.gelato.com/docs/
import type { Pattern } from '../src/model/pattern.ts';

export const gelatoPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'gelato.api-key',
    family: 'credential',
    title: 'Gelato API key',
    description: 'Two UUIDs joined by a colon beside Gelato’s name.',
    impact: 'Whoever has it reads and changes products, orders and customers of the shop.',
    remedy:
      'Regenerate the key in the Gelato dashboard, and look through the usage since it was ' + 'committed.',
    rotation: 'https://dashboard.gelato.com/docs/',
    severity: 'high',
    confidence: 'high',
    tags: ['ecommerce'],
    references: ['https://dashboard.gelato.com/docs/'],
    names: ['gelato'],
    value: /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/,
    words: ['key', 'token', 'secret', 'auth', 'bearer', 'passw', 'cred', 'private'],
    examples: {
      match: [
        {
          text: 'GELATO_API_KEY={hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}:{hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}',
        },
        {
          text: "$gelatoApiKey = '{hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}:{hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}';",
          path: 'api.php',
        },
      ],
      skip: [
        { text: 'GELATO_API_KEY=your-gelato-key' },
        {
          text: 'gelato etag: {hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}:{hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}',
        },
      ],
    },
  },
];
