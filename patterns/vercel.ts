// Tokens, hooks and storage credentials of Vercel.
// https://vercel.com/docs/accounts/access-tokens
import type { Pattern } from '../src/model/pattern.ts';

export const vercelPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'vercel.access-token',
    family: 'credential',
    title: 'Vercel access token',
    description:
      'A token of Vercel in its prefixed form (personal, integration, app, refresh, AI ' + 'gateway).',
    impact:
      'Whoever has it deploys and reads projects and their environment variables within ' + 'its scope.',
    remedy: 'Delete the token under Account Settings, Tokens.',
    rotation: 'https://vercel.com/docs/rest-api#authentication',
    severity: 'critical',
    confidence: 'high',
    tags: ['cloud'],
    references: ['https://vercel.com/docs/rest-api#authentication'],
    keywords: ['vcp_', 'vci_', 'vca_', 'vcr_', 'vck_'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>vc[piark]_[A-Za-z0-9]{24,60})(?![A-Za-z0-9_-])/,
    checks: [
      { kind: 'entropy', bitsMin: 3 },
      { kind: 'character-classes', classesMin: 2 },
      { kind: 'real-value' },
    ],
    examples: {
      match: [
        { text: 'VERCEL_TOKEN=vcp_{base62*56}' },
        { text: '"vck_{base62*56}"' },
        { text: 'vercel --token vcp_{base62*56} --prod', path: 'deploy.sh' },
      ],
      skip: [{ text: 'vcp_{base62*8}' }],
    },
  },
  {
    kind: 'named',
    id: 'vercel.named-access-token',
    family: 'credential',
    title: 'Vercel access token without a prefix',
    description: 'A token of Vercel without a prefix, beside its name.',
    impact:
      'Whoever has it deploys and reads projects and their environment variables within ' + 'its scope.',
    remedy: 'Delete the token under Account Settings, Tokens.',
    rotation: 'https://vercel.com/docs/rest-api#authentication',
    severity: 'critical',
    confidence: 'medium',
    tags: ['cloud'],
    references: ['https://vercel.com/docs/rest-api#authentication'],
    names: ['vercel', 'zeit', 'now_token', 'turbo_token', 'turborepo'],
    value: /[A-Za-z0-9]{24}/,
    words: ['token', 'bearer', 'key', '^["\\\'\\]]{0,3}\\s*(?:=>|:=|[:=,])'],
    examples: {
      match: [
        { text: 'VERCEL_TOKEN={base62*24}' },
        { text: 'vercel deploy --prod --token={base62*24}', path: 'deploy.sh' },
        { text: 'TURBO_TOKEN: {base62*24}' },
      ],
      skip: [
        { text: 'VERCEL_TOKEN=your-vercel-token' },
        { text: 'vercel project {base62*24}' },
        { text: 'VERCEL_ORG_ID=team_{base62*24}' },
      ],
    },
  },
  {
    kind: 'regex',
    id: 'vercel.deploy-hook',
    family: 'credential',
    title: 'Vercel deploy hook',
    description: 'A URL that starts a deployment on Vercel.',
    impact: 'Whoever has it starts builds at the account’s cost.',
    remedy: 'Revoke the hook in the project’s settings under Git, Deploy Hooks.',
    rotation: 'https://vercel.com/docs/deploy-hooks',
    severity: 'low',
    confidence: 'high',
    tags: ['cloud'],
    references: ['https://vercel.com/docs/deploy-hooks'],
    keywords: ['api.vercel.com/v1/integrations/deploy/'],
    regex:
      /api\.vercel\.com\/v1\/integrations\/deploy\/prj_[A-Za-z0-9]{20,40}\/(?<secret>[A-Za-z0-9]{8,24})(?![A-Za-z0-9])/,
    checks: [{ kind: 'real-value' }],
    examples: {
      match: [
        { text: 'curl -X POST https://api.vercel.com/v1/integrations/deploy/prj_{base62*28}/{base62*10}' },
        {
          text: 'hook: "https://api.vercel.com/v1/integrations/deploy/prj_{base62*28}/{base62*10}"',
          path: 'site.yml',
        },
      ],
      skip: [
        { text: 'https://api.vercel.com/v1/integrations/deploy/prj_xxx/yyy' },
        { text: 'https://api.vercel.com/v1/integrations/deploy/' },
      ],
    },
  },
  {
    kind: 'regex',
    id: 'vercel.blob-token',
    family: 'credential',
    title: 'Vercel Blob read-write token',
    description: 'A read-write token of a Vercel Blob store.',
    impact: 'Whoever has it reads, replaces and deletes the store’s files.',
    remedy: 'Rotate the token in the store’s settings.',
    rotation: 'https://vercel.com/docs/vercel-blob',
    severity: 'high',
    confidence: 'high',
    tags: ['cloud'],
    references: ['https://vercel.com/docs/vercel-blob'],
    keywords: ['vercel_blob_rw_'],
    regex:
      /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>vercel_blob_rw_[A-Za-z0-9]{12,24}_[A-Za-z0-9]{20,60})(?![A-Za-z0-9_-])/,
    checks: [{ kind: 'entropy', bitsMin: 3.5 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'BLOB_READ_WRITE_TOKEN="vercel_blob_rw_{base62*16}_{base62*30}"' },
        { text: 'token: vercel_blob_rw_{base62*16}_{base62*30}' },
      ],
      skip: [{ text: 'vercel_blob_rw_xxx' }, { text: 'vercel_blob_rw_{base62*6}' }],
    },
  },
  {
    kind: 'regex',
    id: 'vercel.edge-config-token',
    family: 'credential',
    title: 'Vercel Edge Config connection string',
    description: 'A connection string of Vercel’s Edge Config with its read token.',
    impact: 'Whoever has it reads the store: flags, redirects, and what else is kept there.',
    remedy: 'Delete the token in the store’s settings and create a new one.',
    rotation: 'https://vercel.com/docs/edge-config/using-edge-config',
    severity: 'medium',
    confidence: 'high',
    tags: ['cloud'],
    references: ['https://vercel.com/docs/edge-config/using-edge-config'],
    keywords: ['edge-config.vercel.com'],
    regex:
      /edge-config\.vercel\.com\/ecfg_[a-z0-9]{20,40}\?token=(?<secret>[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})/,
    checks: [{ kind: 'real-value' }],
    examples: {
      match: [
        {
          text: 'EDGE_CONFIG="https://edge-config.vercel.com/ecfg_{lowerdigits*28}?token={hex*8}-{hex*4}-{hex*4}-{hex*4}-{hex*12}"',
        },
        {
          text: "createClient('https://edge-config.vercel.com/ecfg_{lowerdigits*28}?token={hex*8}-{hex*4}-{hex*4}-{hex*4}-{hex*12}')",
          path: 'flags.ts',
        },
      ],
      skip: [
        { text: 'https://edge-config.vercel.com/ecfg_xxx?token=yyy' },
        { text: 'https://edge-config.vercel.com/ecfg_{lowerdigits*28}' },
      ],
    },
  },
];
