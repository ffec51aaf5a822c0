// Matomo: auth token.
// See https://matomo.org/faq/general/faq_114/
import type { Pattern } from '../src/model/pattern.ts';

export const matomoPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'matomo.token-auth',
    family: 'credential',
    title: 'Matomo auth token',
    description:
      '32 hexadecimal digits beside `token_auth`, the parameter of Matomo’s (once ' + 'Piwik’s) API.',
    impact: 'Whoever has it reads statistics, and by its user’s rights changes sites and users.',
    remedy:
      'Revoke the token under Personal, Security, Auth tokens, create a new one where ' +
      'it is still needed, and look through what it was used for.',
    rotation: 'https://matomo.org/faq/general/faq_114/',
    severity: 'high',
    confidence: 'medium',
    tags: ['analytics'],
    references: ['https://matomo.org/faq/general/faq_114/'],
    keywords: ['token_auth', 'tokenauth'],
    regex:
      /(?<![A-Za-z0-9])(?:(?:(?:matomo|piwik)[_.-]?)?token_?auth)["'\]]{0,3}[^\S\n]{0,8}(?:=>|:=|[:=,])[^\S\n]{0,8}["'`]{0,2}(?<secret>[0-9a-f]{32})(?![A-Za-z0-9_+/-])/i,
    checks: [{ kind: 'entropy', bitsMin: 3 }, { kind: 'real-value' }],
    rank: 23,
    examples: {
      match: [
        { text: 'https://stats.acme.io/index.php?module=API&method=Live.get&token_auth={hex*32}' },
        { text: 'MATOMO_TOKEN_AUTH={hex*32}' },
        { text: '"token_auth": "{hex*32}"', path: 'a.json' },
      ],
      skip: [{ text: 'token_auth=anonymous' }, { text: 'token_auth={{ token }}' }],
    },
  },
];
