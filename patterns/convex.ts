// Convex: deploy key.
// See https://docs.convex.dev/cli/deploy-key-types
import type { Pattern } from '../src/model/pattern.ts';

export const convexPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'convex.deploy-key',
    family: 'credential',
    title: 'Convex deploy key',
    description: 'A deploy key of Convex: the kind, the deployment and the base64 of a JSON object.',
    impact: 'Whoever has it deploys code to the deployment and reads and changes its data.',
    remedy:
      'Revoke the key in the deployment’s settings, Deploy Keys, create a new one where ' +
      'it is still needed, and look through what it was used for.',
    rotation: 'https://docs.convex.dev/cli/deploy-key-types',
    severity: 'critical',
    confidence: 'high',
    tags: ['database'],
    references: ['https://docs.convex.dev/cli/deploy-key-types'],
    keywords: ['|eyJ2MiI6'],
    regex:
      /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>(?:(?:prod|dev|preview|project):)?[a-z0-9-]{3,60}(?::[a-z0-9-]{1,60})?\|eyJ2MiI6[A-Za-z0-9+/]{40,80}={0,2})(?![A-Za-z0-9+/=])/,
    checks: [{ kind: 'real-value' }],
    examples: {
      match: [
        { text: 'CONVEX_DEPLOY_{~}KEY=prod:happy-animal-123|{b64:{"v2":"{hex*32}"}}' },
        { text: 'CONVEX_DEPLOY_{~}KEY: "preview:team:project|{b64:{"v2":"{hex*32}"}}"', path: 'ci.yml' },
      ],
      skip: [{ text: 'CONVEX_DEPLOY_{~}KEY=prod:happy-animal-123|KEY' }],
    },
  },
];
