// Access tokens of Nx Cloud.
// https://nx.dev/ci/recipes/security/access-tokens
import type { Pattern } from '../src/model/pattern.ts';

export const nxCloudPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'nx-cloud.access-token',
    family: 'credential',
    title: 'Nx Cloud access token',
    description: 'An access token of Nx Cloud: base64 of a UUID and what it may do.',
    impact:
      'With a read-write token, whoever has it puts artifacts into the cache that the ' +
      'team’s builds use.',
    remedy: 'Delete the token in the workspace’s settings, and keep only a read-only one in ' + 'nx.json.',
    rotation: 'https://nx.dev/ci/recipes/security/access-tokens',
    severity: 'medium',
    confidence: 'high',
    tags: ['ci'],
    references: ['https://nx.dev/ci/recipes/security/access-tokens'],
    keywords: ['fHJlYWQ'],
    regex:
      /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>[A-Za-z0-9+/]{48}fHJlYWQ(?:td3JpdGU=|tb25seQ==|=))(?![A-Za-z0-9+/=])/,
    checks: [
      { kind: 'entropy', bitsMin: 3 },
      { kind: 'base64-contains', text: '|read' },
    ],
    examples: {
      match: [
        { text: 'NX_CLOUD_ACCESS_TOKEN={b64:{hex*8}-{hex*4}-{hex*4}-{hex*4}-{hex*12}|read-write}' },
        {
          text: '"accessToken": "{b64:{hex*8}-{hex*4}-{hex*4}-{hex*4}-{hex*12}|read-write}"',
          path: 'nx.json',
        },
      ],
      skip: [{ text: 'NX_CLOUD_ACCESS_TOKEN=your-token' }, { text: '{b64:{hex*30}|reader}' }],
    },
  },
];
