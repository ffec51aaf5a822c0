// Yelp: API key. https://docs.developer.yelp.com/docs/fusion-authentication
import type { Pattern } from '../src/model/pattern.ts';

export const yelpPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'yelp.api-key',
    family: 'credential',
    title: 'Yelp API key',
    description: '128 letters, digits, `-` and `_` beside Yelp’s name.',
    impact: 'Whoever has it queries food data on the account’s plan and uses up its quota.',
    remedy:
      'Revoke the key in Yelp’s account settings, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://docs.developer.yelp.com/docs/fusion-authentication',
    severity: 'low',
    confidence: 'medium',
    tags: ['maps', 'data'],
    references: ['https://docs.developer.yelp.com/docs/fusion-authentication'],
    names: ['yelp'],
    value: /[A-Za-z0-9_-]{128}/,
    examples: {
      match: [
        { text: 'YELP_API_KEY={base64url*128}' },
        { text: '<add key="yelpApiKey" value="{base64url*128}" />', path: 'App.config' },
      ],
      skip: [{ text: 'YELP_API_KEY=your-yelp-key' }, { text: 'yelp etag: {base64url*128}' }],
    },
  },
];
