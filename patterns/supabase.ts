// supabase: Supabase secret key.
import type { Pattern } from '../src/model/pattern.ts';

export const supabasePatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'supabase.secret-key',
    family: 'credential',
    title: 'Supabase secret key',
    description: 'A secret key of Supabase.',
    impact: 'Whoever has it acts as the account within the key’s rights.',
    remedy: 'Revoke the key in the Supabase console and create a new one.',
    severity: 'critical',
    confidence: 'high',
    tags: ['cloud'],
    references: ['https://supabase.com/docs/guides/api/api-keys'],
    keywords: ['sb_secret_', 'sbp_'],
    regex:
      /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>sb_secret_[A-Za-z0-9_-]{30,50}|sbp_(?:v0_)?[0-9a-f]{40})(?![A-Za-z0-9_-])/,
    checks: [
      { kind: 'entropy', bitsMin: 3 },
      { kind: 'character-classes', classesMin: 2 },
      { kind: 'real-value' },
    ],
    examples: {
      match: [
        { text: 'SUPABASE_SECRET_KEY=sb_secret_{base62*22}_{base62*8}' },
        { text: 'SUPABASE_ACCESS_TOKEN=sbp_{hex*40}' },
      ],
      skip: [{ text: 'sb_publishable_{base62*22}_{base62*8}' }, { text: 'sb_secret_...' }],
    },
  },
];
