// Etherscan: API key. https://docs.etherscan.io/
import type { Pattern } from '../src/model/pattern.ts';

export const etherscanPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'etherscan.api-key',
    family: 'credential',
    title: 'Etherscan API key',
    description: 'A key of the Etherscan API.',
    impact: 'Whoever has it reads public chain data and uses up the account’s limits.',
    remedy: 'Delete the key on Etherscan under API keys and create a new one.',
    rotation: 'https://docs.etherscan.io/',
    severity: 'low',
    confidence: 'medium',
    tags: ['crypto', 'data'],
    references: ['https://docs.etherscan.io/'],
    names: [
      'etherscan',
      'arbiscan',
      'optimistic_etherscan',
      'basescan',
      'ftmscan',
      'snowtrace',
      'lineascan',
      'scrollscan',
    ],
    value: /[A-Z0-9]{34}/,
    examples: {
      match: [
        { text: 'ETHERSCAN_API_KEY={upperdigits*34}' },
        { text: 'https://api.etherscan.io/api?module=account&apikey={upperdigits*34}' },
      ],
      skip: [
        { text: 'ETHERSCAN_API_KEY=your_etherscan_api_key' },
        { text: 'etherscan built from {upperdigits*34}' },
      ],
    },
  },
];
