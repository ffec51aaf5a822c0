// meta: Meta access token.
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
    severity: 'high',
    confidence: 'medium',
    tags: ['messaging'],
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
];
