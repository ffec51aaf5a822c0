// Merriam-Webster: API key. https://dictionaryapi.com/products/json
import type { Pattern } from '../src/model/pattern.ts';

export const merriamWebsterPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'merriam-webster.api-key',
    family: 'credential',
    title: 'Merriam-Webster API key',
    description: 'A UUID beside Merriam-Webster’s name.',
    impact: 'Whoever has it has texts processed on the account’s plan and uses up its quota.',
    remedy:
      'Regenerate the key in the Merriam-Webster dashboard, and look through the usage ' +
      'since it was committed.',
    rotation: 'https://dictionaryapi.com/products/json',
    severity: 'low',
    confidence: 'medium',
    tags: ['translation'],
    references: ['https://dictionaryapi.com/products/json'],
    names: ['merriam_webster', 'dictionaryapi_com', 'dictionaryapi'],
    value: /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/,
    words: ['key', 'token', 'secret', 'auth', 'bearer', 'passw', 'cred', 'private'],
    examples: {
      match: [
        { text: 'MERRIAM_WEBSTER_API_KEY={hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
        {
          text: 'https://dictionaryapi.com/api/v3/references/collegiate/json/word?key={hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}',
        },
      ],
      skip: [
        { text: 'MERRIAM_WEBSTER_API_KEY=your-merriam-webster-key' },
        { text: 'merriam_webster etag: {hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
      ],
    },
  },
];
