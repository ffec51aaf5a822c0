// vercel: Vercel access token.
import type { Pattern } from '../src/model/pattern.ts';

export const vercelPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'vercel.access-token',
    family: 'credential',
    title: 'Vercel access token',
    description: 'A secret key of Vercel.',
    impact: 'Whoever has it acts as the account within the key’s rights.',
    remedy: 'Revoke the key in the Vercel console and create a new one.',
    severity: 'critical',
    confidence: 'high',
    tags: ['cloud'],
    references: ['https://vercel.com/docs/accounts/access-tokens'],
    keywords: ['vcp_', 'vci_', 'vca_', 'vcr_', 'vck_'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>vc[piark]_[A-Za-z0-9]{24,60})(?![A-Za-z0-9_-])/,
    checks: [
      { kind: 'entropy', bitsMin: 3 },
      { kind: 'character-classes', classesMin: 2 },
      { kind: 'real-value' },
    ],
    examples: {
      match: [{ text: 'VERCEL_TOKEN=vcp_{base62*56}' }, { text: '"vck_{base62*56}"' }],
      skip: [{ text: 'vcp_{base62*8}' }],
    },
  },
];
