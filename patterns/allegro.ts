// Allegro: client secret. https://developer.allegro.pl/tutorials/uwierzytelnianie-i-autoryzacja-zlq9e75GdIR
import type { Pattern } from '../src/model/pattern.ts';

export const allegroPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'allegro.client-secret',
    family: 'credential',
    title: 'Allegro client secret',
    description: '64 letters and digits beside Allegro’s name.',
    impact: 'Whoever has it reads and changes products, orders and customers of the shop.',
    remedy:
      'Regenerate the secret in the Allegro dashboard, and look through the usage since it ' +
      'was committed.',
    rotation: 'https://developer.allegro.pl/tutorials/uwierzytelnianie-i-autoryzacja-zlq9e75GdIR',
    severity: 'high',
    confidence: 'medium',
    tags: ['ecommerce'],
    references: ['https://developer.allegro.pl/tutorials/uwierzytelnianie-i-autoryzacja-zlq9e75GdIR'],
    names: ['allegro'],
    value: /[A-Za-z0-9]{64}/,
    words: ['secret'],
    companion: {
      title: 'client id',
      regex: /(?<![A-Za-z0-9])(?<companion>[0-9a-f]{32})(?![A-Za-z0-9])/,
      need: 'optional',
    },
    examples: {
      match: [
        { text: 'ALLEGRO_CLIENT_SECRET={base62*64}' },
        { text: 'allegroClientSecret={base62*64}', path: 'app.properties' },
      ],
      skip: [{ text: 'ALLEGRO_CLIENT_SECRET=your-allegro-secret' }, { text: 'allegro etag: {base62*64}' }],
    },
  },
];
