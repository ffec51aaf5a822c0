// Chainstack: endpoint with its key. https://docs.chainstack.com/docs/manage-your-node
import type { Pattern } from '../src/model/pattern.ts';

export const chainstackPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'chainstack.endpoint-url',
    family: 'credential',
    title: 'Chainstack endpoint with its key',
    description: 'The address of a Chainstack node, which holds its key.',
    impact:
      'Whoever has it sends requests to blockchain nodes at the account’s cost and uses up ' + 'its limits.',
    remedy: 'Refresh the node’s key in Chainstack’s console.',
    rotation: 'https://docs.chainstack.com/docs/manage-your-node',
    severity: 'medium',
    confidence: 'high',
    tags: ['crypto', 'data'],
    references: ['https://docs.chainstack.com/docs/manage-your-node'],
    keywords: ['.core.chainstack.com/'],
    regex:
      /(?<secret>[a-z0-9-]{3,60}\.core\.chainstack\.com\/(?:ws\/|[a-z0-9]{2,12}\/){0,2}[0-9a-f]{32})(?![A-Za-z0-9])/,
    checks: [{ kind: 'entropy', bitsMin: 3 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'RPC_URL=https://ethereum-mainnet.core.chainstack.com/{hex*32}' },
        { text: '"wss://solana-mainnet.core.chainstack.com/{hex*32}"' },
      ],
      skip: [{ text: 'https://ethereum-mainnet.core.chainstack.com/your-key' }],
    },
  },
];
