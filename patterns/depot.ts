// Tokens of Depot.
// https://depot.dev/docs/cli/authentication
import type { Pattern } from '../src/model/pattern.ts';

export const depotPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'depot.token',
    family: 'credential',
    title: 'Depot token',
    description: 'A project, organisation or user token of Depot.',
    impact: 'Whoever has it runs builds on the account’s machines and reads their cache.',
    remedy: 'Delete the token in the project’s or organisation’s settings.',
    rotation: 'https://depot.dev/docs/cli/authentication',
    severity: 'high',
    confidence: 'high',
    tags: ['ci'],
    references: ['https://depot.dev/docs/cli/authentication'],
    keywords: ['depot_project_', 'depot_org_', 'depot_user_'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>depot_(?:project|org|user)_[0-9a-f]{40,80})(?![A-Za-z0-9_-])/,
    checks: [{ kind: 'entropy', bitsMin: 3 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'DEPOT_TOKEN=depot_project_{hex*64}' },
        { text: 'token: depot_org_{hex*64}', path: 'ci.yml' },
      ],
      skip: [{ text: 'DEPOT_TOKEN=depot_project_xxx' }, { text: 'depot_org_id' }],
    },
  },
];
