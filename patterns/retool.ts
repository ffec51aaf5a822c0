// Retool: API token.
// See https://docs.retool.com/org-users/guides/retool-api/authentication
import type { Pattern } from '../src/model/pattern.ts';

export const retoolPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'retool.api-token',
    family: 'credential',
    title: 'Retool API token',
    description: 'An access token of Retool (`retool_01` and a ULID).',
    impact: 'Whoever has it reads and changes apps, users and resources within its scopes.',
    remedy:
      'Revoke the token under Settings, API, create a new one where it is still needed, ' +
      'and look through what it was used for.',
    rotation: 'https://docs.retool.com/org-users/guides/retool-api/authentication',
    severity: 'critical',
    confidence: 'high',
    tags: ['devtools', 'saas'],
    references: ['https://docs.retool.com/org-users/guides/retool-api/authentication'],
    keywords: ['retool_01'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>retool_01[0-9a-hjkmnp-tv-z]{24})(?![A-Za-z0-9_-])/,
    checks: [{ kind: 'entropy', bitsMin: 3 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'RETOOL_API_TOKEN=retool_01{hex*24}' },
        { text: "const rpc = new RetoolRPC({ apiToken: 'retool_01{hex*24}' })", path: 'a.js' },
      ],
      skip: [{ text: 'retool_01{hex*4}' }, { text: 'retool_01 from "@site/a.png"' }],
    },
  },
];
