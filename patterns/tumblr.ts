// Tumblr: consumer key, secret or token. https://www.tumblr.com/docs/en/api/v2
import type { Pattern } from '../src/model/pattern.ts';

export const tumblrPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'tumblr.consumer-key',
    family: 'credential',
    title: 'Tumblr consumer key, secret or token',
    description: '50 letters and digits beside Tumblr’s name.',
    impact: 'Whoever has it reads and posts as the app or the user that it was issued for.',
    remedy:
      'Revoke the token in Tumblr’s account settings, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://www.tumblr.com/docs/en/api/v2',
    severity: 'medium',
    confidence: 'medium',
    tags: ['social'],
    references: ['https://www.tumblr.com/docs/en/api/v2'],
    names: ['tumblr'],
    value: /[A-Za-z0-9]{50}/,
    examples: {
      match: [
        { text: 'TUMBLR_CONSUMER_KEY={base62*50}' },
        { text: 'https://api.tumblr.com/v2/blog/david.tumblr.com/posts?api_key={base62*50}' },
      ],
      skip: [{ text: 'TUMBLR_CONSUMER_KEY=your-tumblr-token' }, { text: 'tumblr etag: {base62*50}' }],
    },
  },
];
