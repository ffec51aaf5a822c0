// Meta: access token, app secret.
// https://developers.facebook.com/docs/facebook-login/guides/access-tokens/
import type { Pattern } from '../src/model/pattern.ts';

export const metaPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'meta.access-token',
    family: 'credential',
    title: 'Meta access token',
    description: 'An access token of the Meta platform (Facebook, Instagram, WhatsApp Business).',
    impact: 'Whoever has it acts for the page, the phone number or the user that it was made for.',
    remedy:
      'Invalidate the token in the app’s settings, or remove the system user’s token in ' +
      'Business settings.',
    rotation:
      'https://developers.facebook.com/docs/facebook-login/guides/access-tokens/debugging-and-error-handling',
    severity: 'high',
    confidence: 'medium',
    tags: ['messaging', 'social'],
    references: [
      'https://developers.facebook.com/docs/facebook-login/guides/access-tokens/',
      'https://developers.facebook.com/docs/whatsapp/business-management-api/get-started',
    ],
    keywords: ['EAA'],
    regex: /(?<![A-Za-z0-9+/_-])(?<secret>EAA[A-Za-z0-9]{90,300})(?![A-Za-z0-9+/=_-])/,
    checks: [
      { kind: 'entropy', bitsMin: 4.5 },
      { kind: 'character-classes', classesMin: 3 },
      { kind: 'real-value' },
    ],
    examples: {
      match: [
        { text: 'WHATSAPP_TOKEN=EAA{base62*180}' },
        { text: '"access_token": "EAA{base62*160}"', path: 'wa.json' },
      ],
      skip: [{ text: 'EAA{base62*30}' }],
    },
  },
  {
    kind: 'named',
    id: 'meta.app-secret',
    family: 'credential',
    title: 'Meta app secret',
    description: 'The secret of an app of the Meta platform (Facebook, Instagram, WhatsApp).',
    impact: 'Whoever has it acts as the app: reads its data, signs requests, debugs users’ tokens.',
    remedy: 'Reset the secret in the app’s basic settings on developers.facebook.com.',
    rotation:
      'https://developers.facebook.com/docs/facebook-login/guides/access-tokens/debugging-and-error-handling',
    severity: 'high',
    confidence: 'medium',
    tags: ['messaging', 'social'],
    references: ['https://developers.facebook.com/docs/facebook-login/security/'],
    names: ['facebook', 'fb_app', 'fb_secret', 'fb_client', 'instagram', 'whatsapp', 'meta_app'],
    value: /[0-9a-f]{32}/,
    words: ['secret'],
    examples: {
      match: [{ text: 'FACEBOOK_APP_SECRET={hex*32}' }, { text: 'instagram:\n  client_secret: {hex*32}' }],
      skip: [{ text: 'FACEBOOK_APP_SECRET=your_facebook_app_secret' }, { text: 'facebook etag: {hex*32}' }],
    },
  },
];
