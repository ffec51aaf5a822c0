// Kiwi.com Tequila: API key. https://tequila.kiwi.com/portal/docs/
import type { Pattern } from '../src/model/pattern.ts';

export const kiwiTequilaPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'kiwi-tequila.api-key',
    family: 'credential',
    title: 'Kiwi.com Tequila API key',
    description: '32 letters, digits, `-` and `_` beside Kiwi.com Tequila’s name.',
    impact: 'Whoever has it searches offers and traffic data at the account’s cost.',
    remedy:
      'Regenerate the key in the Kiwi.com Tequila dashboard, and look through the usage ' +
      'since it was committed.',
    rotation: 'https://tequila.kiwi.com/portal/docs/',
    severity: 'medium',
    confidence: 'medium',
    tags: ['travel'],
    references: ['https://tequila.kiwi.com/portal/docs/'],
    names: ['kiwi_com', 'kiwi_api', 'tequila_kiwi', 'tequila_api', 'tequila_key'],
    value: /[A-Za-z0-9_-]{32}/,
    examples: {
      match: [
        { text: 'TEQUILA_API_KEY={base64url*32}' },
        { text: 'tequilaApiKey={base64url*32}', path: 'app.properties' },
      ],
      skip: [{ text: 'TEQUILA_API_KEY=your-tequila-api-key' }, { text: 'tequila_api etag: {base64url*32}' }],
    },
  },
];
