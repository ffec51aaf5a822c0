// Baselime: API key.
// See https://baselime.io/docs/
import type { Pattern } from '../src/model/pattern.ts';

export const baselimePatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'baselime.api-key',
    family: 'credential',
    title: 'Baselime API key',
    description: '40 hexadecimal digits, or as many letters and digits, beside Baselime’s name.',
    impact: 'Whoever has it sends false data into the account and runs up its bill.',
    remedy:
      'Revoke the key in the environment’s settings, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://baselime.io/docs/',
    severity: 'medium',
    confidence: 'medium',
    tags: ['observability'],
    references: ['https://baselime.io/docs/'],
    names: ['baselime'],
    value: /[A-Za-z0-9]{32,64}/,
    examples: {
      match: [
        { text: 'BASELIME_API_KEY={hex*40}' },
        { text: 'baselime_api_key = "{hex*40}"', path: 'app/settings.py' },
      ],
      skip: [{ text: 'BASELIME_KEY=your-baselime-key' }, { text: 'see baselime {hex*40}' }],
    },
  },
];
