// Intercom: access token.
// https://developers.intercom.com/docs/build-an-integration/learn-more/authentication
import type { Pattern } from '../src/model/pattern.ts';

export const intercomPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'intercom.access-token',
    family: 'credential',
    title: 'Intercom access token',
    description: 'An access token of an Intercom app.',
    impact: 'Whoever has it reads and changes the workspace’s people and conversations.',
    remedy: 'Rotate the token in Intercom’s developer hub.',
    rotation: 'https://developers.intercom.com/docs/build-an-integration/learn-more/authentication',
    severity: 'high',
    confidence: 'high',
    tags: ['messaging', 'support'],
    references: ['https://developers.intercom.com/docs/build-an-integration/learn-more/authentication'],
    keywords: ['dG9rO'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>dG9rO[A-Za-z0-9+/]{40,80}={0,2})(?![A-Za-z0-9+/=_-])/,
    checks: [{ kind: 'entropy', bitsMin: 3.8 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'INTERCOM_ACCESS_TOKEN={b64:tok:{hex*8}_{hex*4}_{hex*4}_{hex*4}_{hex*12}:1:0}' },
        { text: 'Authorization: Bearer {b64:tok:{hex*8}_{hex*4}_{hex*4}_{hex*4}_{hex*12}:1:0}' },
      ],
      skip: [
        { text: 'INTERCOM_ACCESS_TOKEN=dG9rOxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx' },
        { text: 'dG9rO{hex*9}' },
      ],
    },
  },
];
