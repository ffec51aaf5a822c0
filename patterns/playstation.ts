// PlayStation Network: NPSSO cookie.
// See https://www.playstation.com/en-us/support/account/ps5-ps4-sign-out-devices/
import type { Pattern } from '../src/model/pattern.ts';

export const playstationPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'playstation.npsso-cookie',
    family: 'credential',
    title: 'PlayStation Network NPSSO cookie',
    description: 'The cookie `npsso`, which is a signed-in session of the PlayStation Network.',
    impact: 'For two months, whoever has it requests tokens as the user.',
    remedy: 'Sign out on all devices in the account’s security settings.',
    rotation: 'https://www.playstation.com/en-us/support/account/ps5-ps4-sign-out-devices/',
    severity: 'high',
    confidence: 'high',
    tags: ['games'],
    references: ['https://www.playstation.com/en-us/support/account/ps5-ps4-sign-out-devices/'],
    keywords: ['npsso'],
    regex: /npsso["'\]]{0,2}\s{0,4}(?:=>|:=|[:=,])\s{0,4}["'`]?(?<secret>[A-Za-z0-9]{64})(?![A-Za-z0-9_-])/i,
    checks: [{ kind: 'entropy', bitsMin: 4 }, { kind: 'real-value' }],
    examples: {
      match: [{ text: 'PSN_NPSSO={base62*64}' }, { text: '{"npsso": "{base62*64}"}', path: 'psn.json' }],
      skip: [{ text: 'NPSSO=<64 character npsso code>' }],
    },
  },
];
