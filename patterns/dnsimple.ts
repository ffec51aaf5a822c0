// API access tokens of DNSimple.
// https://developer.dnsimple.com/v2/
import type { Pattern } from '../src/model/pattern.ts';

export const dnsimplePatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'dnsimple.access-token',
    family: 'credential',
    title: 'DNSimple API access token',
    description: 'An account or user API token of DNSimple.',
    impact: 'Whoever has it changes the account’s domains, DNS and certificates.',
    remedy: 'Delete the token under Account or User settings, Access Tokens.',
    rotation: 'https://support.dnsimple.com/articles/api-access-token/',
    severity: 'high',
    confidence: 'high',
    tags: ['cloud'],
    references: [
      'https://support.dnsimple.com/articles/api-access-token/',
      'https://developer.dnsimple.com/v2/',
    ],
    keywords: ['dnsimple_a_', 'dnsimple_u_'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>dnsimple_[au]_[A-Za-z0-9]{28,44})(?![A-Za-z0-9_-])/,
    checks: [{ kind: 'entropy', bitsMin: 3.5 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'DNSIMPLE_TOKEN=dnsimple_a_{base62*32}' },
        { text: 'token = "dnsimple_u_{base62*32}"', path: 'main.tf' },
      ],
      skip: [{ text: 'dnsimple_a_{base62*8}' }, { text: 'DNSIMPLE_TOKEN=dnsimple_a_decafbad' }],
    },
  },
  {
    kind: 'named',
    id: 'dnsimple.legacy-token',
    family: 'credential',
    title: 'DNSimple API access token in its old form',
    description: 'An API token of DNSimple without a prefix, beside its name.',
    impact: 'Whoever has it changes the account’s domains, DNS and certificates.',
    remedy: 'Delete the token under Account or User settings, Access Tokens.',
    rotation: 'https://support.dnsimple.com/articles/api-access-token/',
    severity: 'high',
    confidence: 'medium',
    tags: ['cloud'],
    references: [
      'https://support.dnsimple.com/articles/api-access-token/',
      'https://developer.dnsimple.com/v2/',
    ],
    names: ['dnsimple'],
    value: /[A-Za-z0-9]{32}/,
    examples: {
      match: [
        { text: 'DNSIMPLE_OAUTH_TOKEN={base62*32}' },
        { text: 'dns_dnsimple_token = {base62*32}', path: 'dns.ini' },
      ],
      skip: [{ text: 'DNSIMPLE_OAUTH_TOKEN=your-token' }, { text: 'dnsimple zone {base62*32}' }],
    },
  },
];
