// QuickNode: endpoint with its token, API key. https://www.quicknode.com/docs/ethereum/security
import type { Pattern } from '../src/model/pattern.ts';

export const quicknodePatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'quicknode.endpoint-url',
    family: 'credential',
    title: 'QuickNode endpoint with its token',
    description: 'The address of a QuickNode endpoint, which holds its token.',
    impact:
      'Whoever has it sends requests to blockchain nodes at the account’s cost and uses up ' + 'its limits.',
    remedy: 'Roll the token in the endpoint’s security settings.',
    rotation: 'https://www.quicknode.com/docs/ethereum/security',
    severity: 'medium',
    confidence: 'high',
    tags: ['crypto', 'data'],
    references: ['https://www.quicknode.com/docs/ethereum/security'],
    keywords: ['.quiknode.pro/'],
    regex: /(?<![a-z0-9.-])(?<secret>[a-z0-9.-]{4,100}\.quiknode\.pro\/[0-9a-f]{40})(?![A-Za-z0-9])/,
    checks: [{ kind: 'entropy', bitsMin: 3 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'RPC_URL=https://late-wild-river.quiknode.pro/{hex*40}/' },
        { text: '"wss://old-blue-sun.solana-mainnet.quiknode.pro/{hex*40}/"' },
      ],
      skip: [
        { text: 'https://name.quiknode.pro/your-token/' },
        { text: 'https://name.quiknode.pro/{hex*9}' },
      ],
    },
  },
  {
    kind: 'regex',
    id: 'quicknode.api-key',
    family: 'credential',
    title: 'QuickNode API key',
    description: 'A console API key of QuickNode.',
    impact: 'Whoever has it manages the account’s endpoints.',
    remedy: 'Roll the token in the endpoint’s security settings.',
    rotation: 'https://www.quicknode.com/docs/ethereum/security',
    severity: 'high',
    confidence: 'high',
    tags: ['crypto', 'data'],
    references: ['https://www.quicknode.com/docs/ethereum/security'],
    keywords: ['QN_'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9_])(?<secret>QN_[0-9a-f]{32})(?![A-Za-z0-9_])/,
    checks: [{ kind: 'entropy', bitsMin: 3 }, { kind: 'real-value' }],
    examples: {
      match: [{ text: 'QUICKNODE_API_KEY=QN_{hex*32}' }, { text: 'x-api-key: QN_{hex*32}' }],
      skip: [
        { text: 'QUICKNODE_API_KEY=QN_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx' },
        { text: 'QN_{hex*9}' },
      ],
    },
  },
];
