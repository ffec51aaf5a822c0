// Sellix: API key. https://developers.sellix.io/documentation
import type { Pattern } from '../src/model/pattern.ts';

export const sellixPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'sellix.api-key',
    family: 'credential',
    title: 'Sellix API key',
    description: '64 letters and digits beside Sellix’s name.',
    impact: 'Whoever has it reads and changes products, orders and customers of the shop.',
    remedy:
      'Regenerate the key in the Sellix dashboard, and look through the usage since it was ' + 'committed.',
    rotation: 'https://developers.sellix.io/documentation',
    severity: 'high',
    confidence: 'medium',
    tags: ['ecommerce'],
    references: ['https://developers.sellix.io/documentation'],
    names: ['sellix'],
    value: /[A-Za-z0-9]{64}/,
    examples: {
      match: [
        { text: 'SELLIX_API_KEY={base62*64}' },
        { text: 'sellixApiKey={base62*64}', path: 'app.properties' },
      ],
      skip: [{ text: 'SELLIX_API_KEY=your-sellix-key' }, { text: 'see sellix {base62*64}' }],
    },
  },
];
