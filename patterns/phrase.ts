// Phrase: access token.
// See https://developers.phrase.com/en/api/strings/authentication
import type { Pattern } from '../src/model/pattern.ts';

export const phrasePatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'phrase.access-token',
    family: 'credential',
    title: 'Phrase access token',
    description: '64 hexadecimal digits beside Phrase’s name.',
    impact: 'Whoever has it reads and changes translations, which applications show.',
    remedy:
      'Revoke the token in the profile settings, Access tokens, create a new one where ' +
      'it is still needed, and look through what it was used for.',
    rotation: 'https://support.phrase.com/hc/en-us/articles/5808341130268',
    severity: 'medium',
    confidence: 'medium',
    tags: ['translation', 'saas'],
    references: ['https://developers.phrase.com/en/api/strings/authentication'],
    names: ['phraseapp', 'phrase_access', 'phrase_api', 'phrase_com', 'phrase_strings', 'phrase.com'],
    value: /[0-9a-f]{64}/,
    examples: {
      match: [
        { text: 'PHRASE_ACCESS_TOKEN={hex*64}' },
        { text: 'phraseapp:\n  access_token: {hex*64}\n', path: '.phraseapp.yml' },
      ],
      skip: [{ text: 'PHRASE_ACCESS_TOKEN=your-phrase-token' }, { text: 'see phraseapp {hex*64}' }],
    },
  },
];
