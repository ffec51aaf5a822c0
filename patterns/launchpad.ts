// OAuth tokens of Launchpad.
// https://help.launchpad.net/API/SigningRequests
import type { Pattern } from '../src/model/pattern.ts';

export const launchpadPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'launchpad.oauth-token-secret',
    family: 'credential',
    title: 'Launchpad OAuth token secret',
    description: 'The secret of an OAuth access token of Launchpad.',
    impact: 'With the token, whoever has it uploads packages and changes projects as its owner.',
    remedy: 'Revoke the application’s access in the account under Authorized applications.',
    rotation: 'https://help.launchpad.net/API/SigningRequests',
    severity: 'critical',
    confidence: 'high',
    tags: ['forge'],
    references: ['https://help.launchpad.net/API/SigningRequests'],
    keywords: ['access_secret', 'oauth_token_secret'],
    regex:
      /(?:access|oauth_token)_secret["'\]]{0,2}[^\S\n]{0,8}(?:=>|:=|[:=,])[^\S\n]{0,8}["'`]{0,2}(?<secret>[A-Za-z0-9]{80})(?![A-Za-z0-9])/i,
    checks: [
      { kind: 'entropy', bitsMin: 4 },
      { kind: 'character-classes', classesMin: 3 },
      { kind: 'real-value' },
    ],
    companion: {
      title: 'access token',
      regex:
        /(?:access|oauth)_token["']?\s{0,4}[:=]\s{0,4}["']?(?<companion>[A-Za-z0-9]{20})(?![A-Za-z0-9])/i,
      need: 'preferred',
    },
    examples: {
      match: [
        {
          text: '[1]\nconsumer_key = acme\naccess_token = {base62*20}\naccess_secret = {base62*80}',
          path: 'lp.cfg',
        },
        { text: 'access_token={base62*20}\naccess_secret={base62*80}' },
      ],
      skip: [{ text: 'launchpad file = {base62*80}x' }, { text: 'access_secret = <secret>' }],
    },
  },
];
