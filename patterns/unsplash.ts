// Unsplash: access key or secret key. https://unsplash.com/documentation
import type { Pattern } from '../src/model/pattern.ts';

export const unsplashPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'unsplash.access-key',
    family: 'credential',
    title: 'Unsplash access key or secret key',
    description:
      '43 characters of base64url, or 64 hexadecimal digits in old keys, beside Unsplash’s ' + 'name.',
    impact: 'Whoever has it calls the API in the account’s name and uses up its limits.',
    remedy:
      'Regenerate the key in the Unsplash dashboard, and look through the usage since it ' + 'was committed.',
    rotation: 'https://unsplash.com/documentation',
    severity: 'low',
    confidence: 'medium',
    tags: ['media'],
    references: ['https://unsplash.com/documentation'],
    names: ['unsplash'],
    value: /[A-Za-z0-9_-]{43}|[0-9a-f]{64}/,
    words: ['key', 'secret', 'client_id', 'client-id', 'clientid', 'token'],
    examples: {
      match: [
        { text: 'UNSPLASH_ACCESS_KEY={base64url*43}' },
        { text: 'https://api.unsplash.com/photos/random?client_id={base64url*43}' },
      ],
      skip: [{ text: 'UNSPLASH_ACCESS_KEY=your-unsplash-key' }, { text: 'unsplash etag: {base64url*43}' }],
    },
  },
];
