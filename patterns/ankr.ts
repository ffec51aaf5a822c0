// Ankr: endpoint with its token. https://www.ankr.com/docs/rpc-service/getting-started/basics-premium/
import type { Pattern } from '../src/model/pattern.ts';

export const ankrPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'ankr.endpoint-url',
    family: 'credential',
    title: 'Ankr endpoint with its token',
    description: 'The address of an Ankr endpoint, which holds its token.',
    impact:
      'Whoever has it sends requests to blockchain nodes at the account’s cost and uses up ' + 'its limits.',
    remedy: 'Create a new project in Ankr’s dashboard and delete the old one.',
    rotation: 'https://www.ankr.com/docs/rpc-service/getting-started/basics-premium/',
    severity: 'medium',
    confidence: 'high',
    tags: ['crypto', 'data'],
    references: ['https://www.ankr.com/docs/rpc-service/getting-started/basics-premium/'],
    keywords: ['rpc.ankr.com/'],
    regex: /(?<secret>rpc\.ankr\.com\/(?:multichain\/|[a-z0-9_]{2,30}\/){0,2}[0-9a-f]{64})(?![A-Za-z0-9])/,
    checks: [{ kind: 'entropy', bitsMin: 3 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'RPC_URL=https://rpc.ankr.com/eth/{hex*64}' },
        { text: '"https://rpc.ankr.com/multichain/{hex*64}"' },
      ],
      skip: [{ text: 'https://rpc.ankr.com/eth' }, { text: 'https://rpc.ankr.com/eth/your-token' }],
    },
  },
];
