// Vincario: API key or secret key. https://vincario.com/api-docs/3.2/
import type { Pattern } from '../src/model/pattern.ts';

export const vindecoderPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'vindecoder.secret-key',
    family: 'credential',
    title: 'Vincario API key or secret key',
    description: 'An API key or secret key of Vincario.',
    impact: 'Whoever has it queries vehicle data at the account’s cost.',
    remedy:
      'Revoke the key in Vincario’s account settings, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://vincario.com/api-docs/3.2/',
    severity: 'low',
    confidence: 'low',
    tags: ['data'],
    references: ['https://vincario.com/api-docs/3.2/'],
    names: ['vindecoder', 'vincario'],
    value: /[0-9a-f]{12}|[0-9a-f]{10}/,
    words: ['key', 'secret'],
    examples: {
      match: [
        { text: 'VINDECODER_SECRET_KEY={hex*12}' },
        { text: 'vindecoder_secret_key = "{hex*12}"', path: 'app/settings.py' },
      ],
      skip: [{ text: 'VINDECODER_SECRET_KEY=your-vindecoder-key' }, { text: 'see vindecoder {hex*12}' }],
    },
  },
];
