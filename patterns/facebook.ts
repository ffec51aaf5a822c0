// Facebook: app access token. https://developers.facebook.com/docs/facebook-login/guides/access-tokens/
import type { Pattern } from '../src/model/pattern.ts';

export const facebookPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'facebook.app-access-token',
    family: 'credential',
    title: 'Facebook app access token',
    description: 'The app’s number, `|` and 27 characters of base64url beside Facebook’s name.',
    impact:
      'Whoever has it acts as the app: changes its settings, reads its insights and debugs ' +
      'users’ tokens.',
    remedy:
      'Delete the token on Facebook’s page of keys and put a new one where programs read ' +
      'it at run time.',
    rotation: 'https://developers.facebook.com/docs/facebook-login/guides/access-tokens/',
    severity: 'high',
    confidence: 'medium',
    tags: ['social'],
    references: ['https://developers.facebook.com/docs/facebook-login/guides/access-tokens/'],
    names: ['facebook', 'fb_access', 'fb_app', 'fb_token', 'graph_facebook', 'fbgraph'],
    value: /\d{13,17}(?:\||%7C)[A-Za-z0-9_-]{26,28}/,
    words: ['token', 'key', 'secret'],
    examples: {
      match: [
        { text: 'FACEBOOK_APP_ACCESS_TOKEN={digits*15}|{base62*27}' },
        { text: 'https://graph.facebook.com/v19.0/app?access_token={digits*15}|{base62*27}' },
      ],
      skip: [
        { text: 'FACEBOOK_APP_ACCESS_TOKEN=your-facebook-token' },
        { text: 'facebook etag: {digits*15}|{base62*27}' },
      ],
    },
  },
];
