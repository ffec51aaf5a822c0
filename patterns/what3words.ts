// what3words: API key. https://developer.what3words.com/public-api
import type { Pattern } from '../src/model/pattern.ts';

export const what3wordsPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'what3words.api-key',
    family: 'credential',
    title: 'what3words API key',
    description: '8 capitals and digits beside what3words’ name.',
    impact: 'Whoever has it geocodes, routes and draws maps at the account’s cost.',
    remedy:
      'Delete the key on what3words’ page of keys and put a new one where programs read it ' + 'at run time.',
    rotation: 'https://developer.what3words.com/public-api',
    severity: 'low',
    confidence: 'low',
    tags: ['maps'],
    references: ['https://developer.what3words.com/public-api'],
    names: ['what3words', 'w3w'],
    value: /[A-Z0-9]{8}/,
    examples: {
      match: [
        { text: 'WHAT3WORDS_API_KEY={upperdigits*8}' },
        { text: 'https://api.what3words.com/v3/convert-to-3wa?coordinates=51.5,-0.2&key={upperdigits*8}' },
      ],
      skip: [
        { text: 'WHAT3WORDS_API_KEY=your-what3words-key' },
        { text: 'what3words etag: {upperdigits*8}' },
      ],
    },
  },
];
