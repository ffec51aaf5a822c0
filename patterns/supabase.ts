// Supabase: secret key, access token.
// See https://supabase.com/docs/guides/api/api-keys
import type { Pattern } from '../src/model/pattern.ts';

export const supabasePatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'supabase.secret-key',
    family: 'credential',
    title: 'Supabase secret key',
    description:
      'A secret key of a Supabase project (`sb_secret_`), which passes over row-level ' + 'security.',
    impact: 'Whoever has it reads and changes all data of the project.',
    remedy:
      'Revoke the secret under Project Settings, API Keys, create a new one where it is ' +
      'still needed, and look through what it was used for.',
    rotation: 'https://supabase.com/docs/guides/api/api-keys',
    severity: 'critical',
    confidence: 'high',
    tags: ['database'],
    references: ['https://supabase.com/docs/guides/api/api-keys'],
    keywords: ['sb_secret_'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>sb_secret_[A-Za-z0-9_-]{30,50})(?![A-Za-z0-9_-])/,
    checks: [
      { kind: 'entropy', bitsMin: 3 },
      { kind: 'character-classes', classesMin: 2 },
      { kind: 'real-value' },
    ],
    examples: {
      match: [
        { text: 'SUPABASE_SECRET_KEY=sb_secret_{base62*22}_{base62*8}' },
        {
          text: 'createClient("https://x.supabase.co", "sb_secret_{base62*22}_{base62*8}")',
          path: 'src/db.ts',
        },
      ],
      skip: [{ text: 'sb_publishable_{base62*22}_{base62*8}' }, { text: 'sb_secret_...' }],
    },
  },
  {
    kind: 'regex',
    id: 'supabase.access-token',
    family: 'credential',
    title: 'Supabase access token',
    description: 'A personal or OAuth access token of Supabase’s management API (`sbp_`).',
    impact:
      'Whoever has it manages the projects of its owner: reads their keys, runs SQL, ' + 'deletes them.',
    remedy:
      'Revoke the token under Account, Access Tokens, create a new one where it is ' +
      'still needed, and look through what it was used for.',
    rotation: 'https://supabase.com/dashboard/account/tokens',
    severity: 'critical',
    confidence: 'high',
    tags: ['database'],
    references: ['https://supabase.com/docs/reference/api/introduction'],
    keywords: ['sbp_'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>sbp_(?:v0_|oauth_)?[0-9a-f]{40})(?![A-Za-z0-9_-])/,
    checks: [{ kind: 'entropy', bitsMin: 3 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'SUPABASE_ACCESS_TOKEN=sbp_{hex*40}' },
        { text: 'supabase login --token sbp_v0_{hex*40}', path: 'ci.sh' },
        { text: '"Authorization": "Bearer sbp_oauth_{hex*40}"' },
      ],
      skip: [{ text: 'sbp_{hex*8}' }, { text: 'sbp_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx' }],
    },
  },
];
