// Instagram: access token, access token, old form. https://developers.facebook.com/docs/instagram-platform/
import type { Pattern } from '../src/model/pattern.ts';

export const instagramPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'instagram.access-token',
    family: 'credential',
    title: 'Instagram access token',
    description:
      'A user’s token of Instagram’s API: `IGQV`, `IGQW` or `IGAA` and 100 characters or ' + 'more.',
    impact: 'Whoever has it reads the profile and the media of the user and posts within its ' + 'scopes.',
    remedy:
      'Regenerate the token in the Instagram dashboard, and look through the usage since ' +
      'it was committed.',
    rotation: 'https://developers.facebook.com/docs/instagram-platform/',
    severity: 'high',
    confidence: 'high',
    tags: ['social'],
    references: ['https://developers.facebook.com/docs/instagram-platform/'],
    keywords: ['IGQ', 'IGAA'],
    regex:
      /(?<![A-Za-z0-9+/_-])(?<secret>IG(?:Q[VW][A-Za-z0-9_-]{100,300}|AA[A-Za-z0-9]{100,300}))(?![A-Za-z0-9+/=_-])/,
    checks: [{ kind: 'entropy', bitsMin: 4.2 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'INSTAGRAM_ACCESS_TOKEN=IGQVJ{base62*140}' },
        { text: '"access_token": "IGAA{base62*150}"', path: 'ig.json' },
      ],
      skip: [{ text: 'IGQVJ{base62*20}' }, { text: 'IGQVJxxxxxxxxxxxx' }],
    },
  },
  {
    kind: 'named',
    id: 'instagram.legacy-token',
    family: 'credential',
    title: 'Instagram access token, old form',
    description:
      'The user’s number, 7 and 32 hexadecimal digits joined by dots beside Instagram’s ' + 'name.',
    impact: 'Whoever has it reads and posts as the app or the user that it was issued for.',
    remedy:
      'Revoke the key in Instagram’s account settings, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://developers.facebook.com/docs/instagram-platform/',
    severity: 'low',
    confidence: 'high',
    tags: ['social'],
    references: ['https://developers.facebook.com/docs/instagram-platform/'],
    names: ['instagram', 'ig_access', 'ig_token', 'insta_token'],
    value: /\d{7,12}\.[0-9a-f]{7}\.[0-9a-f]{32}/,
    examples: {
      match: [
        { text: 'INSTAGRAM_ACCESS_TOKEN={digits*10}.{hex*7}.{hex*32}' },
        {
          text: 'https://api.instagram.com/v1/users/self/media/recent/?access_token={digits*10}.{hex*7}.{hex*32}',
        },
      ],
      skip: [
        { text: 'INSTAGRAM_ACCESS_TOKEN=your-instagram-key' },
        { text: 'see instagram {digits*10}.{hex*7}.{hex*32}' },
      ],
    },
  },
];
