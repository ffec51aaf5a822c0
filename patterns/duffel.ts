// Duffel: access token. https://duffel.com/docs/api/overview/authentication
import type { Pattern } from '../src/model/pattern.ts';

export const duffelPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'duffel.access-token',
    family: 'credential',
    title: 'Duffel access token',
    description: 'An access token of Duffel.',
    impact: 'Whoever has it books flights and stays at the account’s cost and reads travellers.',
    remedy: 'Delete the token in Duffel’s dashboard under Access tokens.',
    rotation: 'https://duffel.com/docs/api/overview/authentication',
    severity: 'critical',
    confidence: 'high',
    tags: ['travel', 'payment'],
    references: ['https://duffel.com/docs/api/overview/authentication'],
    keywords: ['duffel_live_', 'duffel_test_'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>duffel_(?:live|test)_[A-Za-z0-9_=-]{43})(?![A-Za-z0-9_-])/,
    checks: [{ kind: 'entropy', bitsMin: 3.8 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'DUFFEL_ACCESS_TOKEN=duffel_live_{base62*43}' },
        { text: 'new Duffel({ token: "duffel_live_{base62*43}" })', path: 'a.ts' },
      ],
      skip: [
        { text: 'DUFFEL_ACCESS_TOKEN=duffel_live_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx' },
        { text: 'duffel_live_{hex*9}' },
      ],
    },
  },
];
