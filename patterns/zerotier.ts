// API tokens and identities of ZeroTier.
// https://docs.zerotier.com/api/central/
import type { Pattern } from '../src/model/pattern.ts';

export const zerotierPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'zerotier.api-token',
    family: 'credential',
    title: 'ZeroTier API token',
    description: 'An API token of ZeroTier Central, beside its name.',
    impact: 'Whoever has it manages the account’s networks and lets machines into them.',
    remedy: 'Delete the token in the account’s settings.',
    rotation: 'https://docs.zerotier.com/api/central/',
    severity: 'critical',
    confidence: 'medium',
    tags: ['infrastructure'],
    references: ['https://docs.zerotier.com/api/central/'],
    names: ['zerotier', 'zero_tier', 'ztcentral'],
    value: /[A-Za-z0-9]{32}/,
    examples: {
      match: [
        { text: 'ZEROTIER_CENTRAL_TOKEN={base62*32}' },
        { text: 'zerotier_central_token: "{base62*32}"', path: 'main.yml' },
      ],
      skip: [{ text: 'ZEROTIER_CENTRAL_TOKEN=your-token' }, { text: 'zerotier network {base62*32}' }],
    },
  },
  {
    kind: 'regex',
    id: 'zerotier.identity-secret',
    family: 'credential',
    title: 'ZeroTier identity secret',
    description: 'The secret identity of a ZeroTier node.',
    impact: 'Whoever has it poses as the node on every network that it joined.',
    remedy: 'Stop the node, delete its identity.secret, and remove the old member from the ' + 'networks.',
    rotation: 'https://docs.zerotier.com/config/',
    severity: 'high',
    confidence: 'high',
    tags: ['infrastructure'],
    references: ['https://docs.zerotier.com/config/'],
    keywords: [':0:'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>[0-9a-f]{10}:0:[0-9a-f]{128}:[0-9a-f]{128})(?![A-Za-z0-9:])/,
    checks: [{ kind: 'entropy', bitsMin: 3 }],
    examples: {
      match: [
        { text: '{hex*10}:0:{hex*128}:{hex*128}' },
        { text: 'ZT_IDENTITY="{hex*10}:0:{hex*128}:{hex*128}"', path: 'x.conf' },
      ],
      skip: [{ text: '{hex*10}:0:{hex*128}' }, { text: '{hex*10}:0:{hex*12}:{hex*12}' }],
    },
  },
];
