// Uber: client secret or server token. https://developer.uber.com/docs/guides/authentication/introduction
import type { Pattern } from '../src/model/pattern.ts';

export const uberPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'uber.client-secret',
    family: 'credential',
    title: 'Uber client secret or server token',
    description: '40 letters, digits, `-` and `_` beside Uber’s name.',
    impact: 'Whoever has it acts as the app and, with users’ tokens, reads and requests their ' + 'rides.',
    remedy:
      'Regenerate the token in the Uber dashboard, and look through the usage since it was ' + 'committed.',
    rotation: 'https://developer.uber.com/docs/guides/authentication/introduction',
    severity: 'high',
    confidence: 'medium',
    tags: ['travel'],
    references: ['https://developer.uber.com/docs/guides/authentication/introduction'],
    names: ['uber'],
    value: /[A-Za-z0-9_-]{40}/,
    words: ['secret', 'token'],
    examples: {
      match: [
        { text: 'UBER_CLIENT_SECRET={base64url*40}' },
        { text: 'uberClientSecret={base64url*40}', path: 'app.properties' },
      ],
      skip: [{ text: 'UBER_CLIENT_SECRET=your-uber-token' }, { text: 'uber etag: {base64url*40}' }],
    },
  },
];
