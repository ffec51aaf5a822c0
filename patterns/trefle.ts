// Trefle: access token. https://docs.trefle.io/
import type { Pattern } from '../src/model/pattern.ts';

export const treflePatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'trefle.access-token',
    family: 'credential',
    title: 'Trefle access token',
    description: '43 letters, digits, `-` and `_` beside Trefle’s name.',
    impact: 'Whoever has it calls the API in the owner’s name and uses up its limits.',
    remedy:
      'Revoke the token in Trefle’s account settings, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://docs.trefle.io/',
    severity: 'low',
    confidence: 'medium',
    tags: ['data'],
    references: ['https://docs.trefle.io/'],
    names: ['trefle'],
    value: /[A-Za-z0-9_-]{43}/,
    examples: {
      match: [
        { text: 'TREFLE_ACCESS_TOKEN={base64url*43}' },
        { text: 'https://trefle.io/api/v1/plants?token={base64url*43}' },
      ],
      skip: [{ text: 'TREFLE_ACCESS_TOKEN=your-trefle-token' }, { text: 'trefle etag: {base64url*43}' }],
    },
  },
];
