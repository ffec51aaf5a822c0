// Access tokens of Deno Deploy.
// https://docs.deno.com/deploy/
import type { Pattern } from '../src/model/pattern.ts';

export const denoDeployPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'deno-deploy.access-token',
    family: 'credential',
    title: 'Deno Deploy access token',
    description: 'A personal or organisation access token of Deno Deploy.',
    impact: 'Whoever has it deploys code and reads the environment of the owner’s projects.',
    remedy: 'Revoke the token in the dashboard under Access Tokens.',
    rotation: 'https://docs.deno.com/deploy/',
    severity: 'critical',
    confidence: 'high',
    tags: ['cloud'],
    references: ['https://docs.deno.com/deploy/', 'https://docs.deno.com/subhosting/api/'],
    keywords: ['ddp_', 'ddo_', 'ddw_'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>dd[pow]_[A-Za-z0-9]{36,40})(?![A-Za-z0-9_-])/,
    checks: [
      { kind: 'entropy', bitsMin: 3.5 },
      { kind: 'character-classes', classesMin: 3 },
      { kind: 'real-value' },
    ],
    examples: {
      match: [
        { text: 'DENO_DEPLOY_TOKEN=ddp_{base62*36}' },
        { text: 'deployctl deploy --token=ddo_{base62*36} main.ts', path: 'deploy.sh' },
      ],
      skip: [{ text: 'ddp_{base62*8}' }, { text: 'DENO_DEPLOY_TOKEN=ddp_your_token' }],
    },
  },
];
