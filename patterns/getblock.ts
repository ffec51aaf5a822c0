// GetBlock: access token. https://docs.getblock.io/
import type { Pattern } from '../src/model/pattern.ts';

export const getblockPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'getblock.access-token',
    family: 'credential',
    title: 'GetBlock access token',
    description: 'An access token of GetBlock.',
    impact:
      'Whoever has it sends requests to blockchain nodes at the account’s cost and uses up ' + 'its limits.',
    remedy: 'Delete the endpoint in GetBlock’s dashboard and create a new one.',
    rotation: 'https://docs.getblock.io/',
    severity: 'medium',
    confidence: 'medium',
    tags: ['crypto', 'data'],
    references: ['https://docs.getblock.io/'],
    names: ['getblock'],
    value: /[0-9a-f]{32}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/,
    examples: {
      match: [
        { text: 'GETBLOCK_ACCESS_TOKEN={hex*32}' },
        {
          text: "curl https://eth.getblock.io/mainnet/ -H 'x-api-key: {hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}'",
        },
      ],
      skip: [{ text: 'GETBLOCK_ACCESS_TOKEN=your_getblock_access_token' }, { text: 'getblock see {hex*32}' }],
    },
  },
];
