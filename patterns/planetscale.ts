// PlanetScale: service token, database password, OAuth token.
// See https://planetscale.com/docs/api/reference/service-tokens
import type { Pattern } from '../src/model/pattern.ts';

export const planetscalePatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'planetscale.token',
    family: 'credential',
    title: 'PlanetScale service token',
    description: 'A service token of PlanetScale (`pscale_tkn_`); its id goes with it.',
    impact: 'Whoever has it creates and deletes databases and reads what is in them.',
    remedy:
      'Revoke the token under Settings, Service tokens, create a new one where it is ' +
      'still needed, and look through what it was used for.',
    rotation: 'https://planetscale.com/docs/api/reference/service-tokens',
    severity: 'critical',
    confidence: 'high',
    tags: ['database'],
    references: ['https://planetscale.com/docs/api/reference/service-tokens'],
    keywords: ['pscale_tkn_'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>pscale_tkn_[A-Za-z0-9_.=-]{32,64})(?![A-Za-z0-9_-])/,
    checks: [
      { kind: 'entropy', bitsMin: 3 },
      { kind: 'character-classes', classesMin: 2 },
      { kind: 'real-value' },
    ],
    examples: {
      match: [
        { text: 'PS=pscale_tkn_{base64url*43}' },
        { text: 'pscale auth --service-token "pscale_tkn_{base62*43}" --service-token-id abc', path: 'a.sh' },
      ],
      skip: [{ text: 'pscale_tkn_{base62*8}' }],
    },
  },
  {
    kind: 'regex',
    id: 'planetscale.password',
    family: 'credential',
    title: 'PlanetScale database password',
    description: 'The password of a PlanetScale branch (`pscale_pw_`).',
    impact: 'Whoever has it reads and changes the data.',
    remedy:
      'Revoke the password in the branch’s passwords, create a new one where it is ' +
      'still needed, and look through what it was used for.',
    rotation: 'https://planetscale.com/docs/concepts/connection-strings',
    severity: 'critical',
    confidence: 'high',
    tags: ['database'],
    references: ['https://planetscale.com/docs/concepts/connection-strings'],
    keywords: ['pscale_pw_'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>pscale_pw_[A-Za-z0-9_.=-]{32,64})(?![A-Za-z0-9_-])/,
    checks: [{ kind: 'entropy', bitsMin: 3 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'password = pscale_pw_{base64url*43}' },
        { text: 'DATABASE_PASSWORD="pscale_pw_{base62*43}"', path: 'a.env.txt' },
      ],
      skip: [
        { text: 'pscale_pw_{base62*8}' },
        { text: 'pscale_pw_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx' },
      ],
    },
  },
  {
    kind: 'regex',
    id: 'planetscale.oauth-token',
    family: 'credential',
    title: 'PlanetScale OAuth token',
    description: 'An OAuth token or an OAuth application’s secret of PlanetScale (`pscale_oauth_`).',
    impact: 'Whoever has it creates and deletes databases and reads what is in them.',
    remedy:
      'Revoke the token under Settings, OAuth applications, create a new one where it ' +
      'is still needed, and look through what it was used for.',
    rotation: 'https://planetscale.com/docs/api/reference/service-tokens',
    severity: 'critical',
    confidence: 'high',
    tags: ['database'],
    references: ['https://planetscale.com/docs/api/reference/service-tokens'],
    keywords: ['pscale_oauth_'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>pscale_oauth_[A-Za-z0-9_.=-]{32,64})(?![A-Za-z0-9_-])/,
    checks: [{ kind: 'entropy', bitsMin: 3 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: '"access_token": "pscale_oauth_{base64url*43}"' },
        { text: 'PLANETSCALE_TOKEN=pscale_oauth_{base62*43}' },
      ],
      skip: [{ text: 'pscale_oauth_{base62*8}' }],
    },
  },
];
