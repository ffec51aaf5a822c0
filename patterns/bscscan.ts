// BscScan: API key. https://docs.bscscan.com/
import type { Pattern } from '../src/model/pattern.ts';

export const bscscanPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'bscscan.api-key',
    family: 'credential',
    title: 'BscScan API key',
    description: 'A key of the BscScan API.',
    impact: 'Whoever has it reads public chain data and uses up the account’s limits.',
    remedy: 'Delete the key on BscScan under API keys and create a new one.',
    rotation: 'https://docs.bscscan.com/',
    severity: 'low',
    confidence: 'medium',
    tags: ['crypto', 'data'],
    references: ['https://docs.bscscan.com/'],
    names: ['bscscan', 'bsc_scan'],
    value: /[A-Z0-9]{34}/,
    examples: {
      match: [
        { text: 'BSCSCAN_API_KEY={upperdigits*34}' },
        { text: 'https://api.bscscan.com/api?module=account&apikey={upperdigits*34}' },
      ],
      skip: [{ text: 'BSCSCAN_API_KEY=your_bscscan_api_key' }, { text: 'bscscan revision {upperdigits*34}' }],
    },
  },
];
