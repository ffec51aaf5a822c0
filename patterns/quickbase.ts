// Quickbase: user token.
// See https://developer.quickbase.com/auth
import type { Pattern } from '../src/model/pattern.ts';

export const quickbasePatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'quickbase.user-token',
    family: 'credential',
    title: 'Quickbase user token',
    description: 'A user token of Quickbase, in its `QB-USER-TOKEN` scheme.',
    impact: 'Whoever has it reads and changes the user’s applications.',
    remedy:
      'Revoke the token under My preferences, Manage user tokens, create a new one ' +
      'where it is still needed, and look through what it was used for.',
    rotation: 'https://helpv2.quickbase.com/hc/en-us/articles/4570341709844',
    severity: 'high',
    confidence: 'high',
    tags: ['database', 'saas'],
    references: ['https://developer.quickbase.com/auth'],
    keywords: ['QB-USER-TOKEN'],
    regex:
      /QB-USER-TOKEN[\s:="']{1,6}(?<secret>b[0-9a-z]{4,7}_[0-9a-z]{3,6}_(?:\d_)?[0-9a-z]{24,32})(?![0-9A-Za-z_])/i,
    checks: [{ kind: 'entropy', bitsMin: 3 }, { kind: 'real-value' }],
    examples: {
      match: [
        {
          text: "headers = {'Authorization': 'QB-USER-TOKEN b5{lowerdigits*4}_{lowerdigits*4}_0_{lowerdigits*26}'}",
        },
        { text: '-H "Authorization: QB-USER-TOKEN b7{lowerdigits*4}_{lowerdigits*4}_{lowerdigits*25}"' },
      ],
      skip: [{ text: 'QB-USER-TOKEN {token}' }, { text: 'QB-USER-TOKEN b123_xyz' }],
    },
  },
];
