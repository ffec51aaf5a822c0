// Netdata: claim token.
// See https://learn.netdata.cloud/docs/netdata-cloud/connect-agent
import type { Pattern } from '../src/model/pattern.ts';

export const netdataPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'netdata.claim-token',
    family: 'credential',
    title: 'Netdata claim token',
    description: '135 characters beside Netdata’s name: what agents join a space with.',
    impact: 'Whoever has it adds false nodes to the space.',
    remedy: 'under Space Settings, Nodes: regenerate the token.',
    rotation: 'https://learn.netdata.cloud/docs/netdata-cloud/connect-agent',
    severity: 'medium',
    confidence: 'medium',
    tags: ['observability'],
    references: ['https://learn.netdata.cloud/docs/netdata-cloud/connect-agent'],
    names: ['netdata'],
    value: /[A-Za-z0-9_-]{135}/,
    words: ['claim', 'token'],
    examples: {
      match: [
        { text: 'NETDATA_CLAIM_TOKEN={base64url*135}' },
        { text: 'netdata_token = "{base64url*135}"', path: 'app/settings.py' },
      ],
      skip: [{ text: 'NETDATA_CLAIM_TOKEN=your-netdata-token' }],
    },
  },
];
