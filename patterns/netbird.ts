// Tokens and setup keys of NetBird.
// https://docs.netbird.io/how-to/access-netbird-public-api
import type { Pattern } from '../src/model/pattern.ts';

export const netbirdPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'netbird.access-token',
    family: 'credential',
    title: 'NetBird personal access token',
    description: 'A personal access token of NetBird.',
    impact: 'Whoever has it manages the private network as its owner.',
    remedy: 'Delete the token in the user’s settings.',
    rotation: 'https://docs.netbird.io/how-to/access-netbird-public-api',
    severity: 'critical',
    confidence: 'high',
    tags: ['infrastructure'],
    references: ['https://docs.netbird.io/how-to/access-netbird-public-api'],
    keywords: ['nbp_'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>nbp_[A-Za-z0-9]{36})(?![A-Za-z0-9_-])/,
    checks: [
      { kind: 'entropy', bitsMin: 3.5 },
      { kind: 'character-classes', classesMin: 3 },
      { kind: 'real-value' },
    ],
    examples: {
      match: [
        { text: 'NB_PAT=nbp_{base62*36}' },
        { text: 'Authorization: Token nbp_{base62*36}', path: 'x.http' },
      ],
      skip: [{ text: 'nbp_{base62*8}' }, { text: 'nbp_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx' }],
    },
  },
  {
    kind: 'named',
    id: 'netbird.setup-key',
    family: 'credential',
    title: 'NetBird setup key',
    description: 'A setup key of NetBird, beside its name.',
    impact: 'Whoever has it joins machines of their own to the private network.',
    remedy: 'Revoke the setup key in the dashboard.',
    rotation: 'https://docs.netbird.io/how-to/register-machines-using-setup-keys',
    severity: 'high',
    confidence: 'medium',
    tags: ['infrastructure'],
    references: ['https://docs.netbird.io/how-to/register-machines-using-setup-keys'],
    names: ['netbird', 'nb_setup'],
    value: /[0-9A-F]{8}(?:-[0-9A-F]{4}){3}-[0-9A-F]{12}/,
    words: ['key', '^["\\\'\\]]{0,3}\\s*(?:=>|:=|[:=,])'],
    examples: {
      match: [
        { text: 'NB_SETUP_KEY={HEX*8}-{HEX*4}-{HEX*4}-{HEX*4}-{HEX*12}' },
        { text: 'netbird up --setup-key {HEX*8}-{HEX*4}-{HEX*4}-{HEX*4}-{HEX*12}', path: 'x.sh' },
      ],
      skip: [
        { text: 'NB_SETUP_KEY=<SETUP KEY>' },
        { text: 'netbird peer {HEX*8}-{HEX*4}-{HEX*4}-{HEX*4}-{HEX*12}' },
      ],
    },
  },
];
