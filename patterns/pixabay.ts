// Pixabay: API key. https://pixabay.com/api/docs/
import type { Pattern } from '../src/model/pattern.ts';

export const pixabayPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'pixabay.api-key',
    family: 'credential',
    title: 'Pixabay API key',
    description: 'The user’s number, a hyphen and 25 hexadecimal digits beside Pixabay’s name.',
    impact: 'Whoever has it calls the API in the account’s name and uses up its limits.',
    remedy:
      'Regenerate the key in the Pixabay dashboard, and look through the usage since it ' + 'was committed.',
    rotation: 'https://pixabay.com/api/docs/',
    severity: 'low',
    confidence: 'medium',
    tags: ['media'],
    references: ['https://pixabay.com/api/docs/'],
    names: ['pixabay'],
    value: /\d{7,8}-[0-9a-f]{25}/,
    examples: {
      match: [
        { text: 'PIXABAY_API_KEY={digits*8}-{hex*25}' },
        { text: 'https://pixabay.com/api/?key={digits*8}-{hex*25}&q=yellow+flowers' },
      ],
      skip: [{ text: 'PIXABAY_API_KEY=your-pixabay-key' }, { text: 'pixabay etag: {digits*8}-{hex*25}' }],
    },
  },
];
