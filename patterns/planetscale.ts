// planetscale: PlanetScale token.
import type { Pattern } from '../src/model/pattern.ts';

export const planetscalePatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'planetscale.token',
    family: 'credential',
    title: 'PlanetScale token',
    description: 'A secret key of PlanetScale.',
    impact: 'Whoever has it acts as the account within the key’s rights.',
    remedy: 'Revoke the key in the PlanetScale console and create a new one.',
    severity: 'critical',
    confidence: 'high',
    tags: ['cloud'],
    references: ['https://planetscale.com/docs/concepts/service-tokens'],
    keywords: ['pscale_'],
    regex:
      /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>pscale_(?:tkn|pw|oauth)_[A-Za-z0-9_.=-]{32,64})(?![A-Za-z0-9_-])/,
    checks: [
      { kind: 'entropy', bitsMin: 3 },
      { kind: 'character-classes', classesMin: 2 },
      { kind: 'real-value' },
    ],
    examples: {
      match: [{ text: 'PS=pscale_tkn_{base64url*43}' }, { text: 'password = pscale_pw_{base64url*43}' }],
      skip: [{ text: 'pscale_tkn_{base62*8}' }],
    },
  },
];
