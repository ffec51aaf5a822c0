// Wordnik: API key. https://developer.wordnik.com/docs
import type { Pattern } from '../src/model/pattern.ts';

export const wordnikPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'wordnik.api-key',
    family: 'credential',
    title: 'Wordnik API key',
    description: '49 lower-case letters and digits beside Wordnik’s name.',
    impact: 'Whoever has it has texts processed on the account’s plan and uses up its quota.',
    remedy:
      'Revoke the key in Wordnik’s account settings, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://developer.wordnik.com/docs',
    severity: 'low',
    confidence: 'medium',
    tags: ['translation'],
    references: ['https://developer.wordnik.com/docs'],
    names: ['wordnik'],
    value: /[a-z0-9]{48,50}/,
    examples: {
      match: [
        { text: 'WORDNIK_API_KEY={lowerdigits*49}' },
        { text: 'https://api.wordnik.com/v4/word.json/cat/definitions?api_key={lowerdigits*49}' },
      ],
      skip: [{ text: 'WORDNIK_API_KEY=your-wordnik-key' }, { text: 'wordnik etag: {lowerdigits*49}' }],
    },
  },
];
