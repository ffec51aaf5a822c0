// Pinterest: access or refresh token, app secret.
// See https://developers.pinterest.com/docs/getting-started/set-up-authentication-and-authorization/
import type { Pattern } from '../src/model/pattern.ts';

export const pinterestPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'pinterest.access-token',
    family: 'credential',
    title: 'Pinterest access or refresh token',
    description: 'A token of Pinterest’s API version 5: `pina_` for access, `pinr` for refresh.',
    impact: 'Whoever has it reads and posts as the app or the user that it was issued for.',
    remedy:
      'Regenerate the token in the Pinterest dashboard, and look through the usage since ' +
      'it was committed.',
    rotation:
      'https://developers.pinterest.com/docs/getting-started/set-up-authentication-and-authorization/',
    severity: 'high',
    confidence: 'high',
    tags: ['social'],
    references: [
      'https://developers.pinterest.com/docs/getting-started/set-up-authentication-and-authorization/',
    ],
    keywords: ['pina_', 'pinr'],
    regex:
      /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>pin(?:a|r\d?)_[A-Z0-9]{50,250}|pinr\.[A-Za-z0-9._-]{60,300})(?![A-Za-z0-9_-])/,
    checks: [{ kind: 'entropy', bitsMin: 3.5 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'PINTEREST_ACCESS_TOKEN=pina_{upperdigits*64}' },
        { text: 'Authorization: Bearer pina_{upperdigits*90}' },
      ],
      skip: [
        { text: 'pina_{upperdigits*12}' },
        { text: 'pina_XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX' },
      ],
    },
  },
  {
    kind: 'named',
    id: 'pinterest.app-secret',
    family: 'credential',
    title: 'Pinterest app secret',
    description: '40 hexadecimal digits, or 64 in old apps, beside Pinterest’s name.',
    impact: 'Whoever has it reads and posts as the app or the user that it was issued for.',
    remedy:
      'Revoke the secret in Pinterest’s account settings, create a new one where it is ' +
      'still needed, and look through what it was used for.',
    rotation:
      'https://developers.pinterest.com/docs/getting-started/set-up-authentication-and-authorization/',
    severity: 'high',
    confidence: 'medium',
    tags: ['social'],
    references: [
      'https://developers.pinterest.com/docs/getting-started/set-up-authentication-and-authorization/',
    ],
    names: ['pinterest'],
    value: /[0-9a-f]{40}|[0-9a-f]{64}/,
    words: ['secret'],
    examples: {
      match: [
        { text: 'PINTEREST_APP_SECRET={hex*40}' },
        { text: '<add key="pinterestAppSecret" value="{hex*40}" />', path: 'App.config' },
      ],
      skip: [{ text: 'PINTEREST_APP_SECRET=your-pinterest-secret' }, { text: 'see pinterest {hex*40}' }],
    },
  },
];
