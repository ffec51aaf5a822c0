// TeslaFi: API token. https://teslafi.com/
import type { Pattern } from '../src/model/pattern.ts';

export const teslafiPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'teslafi.api-token',
    family: 'credential',
    title: 'TeslaFi API token',
    description: '64 hexadecimal digits beside TeslaFi’s name.',
    impact: 'Whoever has it reads, and with a write key falsifies, what the devices report.',
    remedy:
      'Delete the token on TeslaFi’s page of keys and put a new one where programs read it ' + 'at run time.',
    rotation: 'https://teslafi.com/',
    severity: 'medium',
    confidence: 'medium',
    tags: ['iot', 'data'],
    references: ['https://teslafi.com/'],
    names: ['teslafi', 'tesla_fi'],
    value: /[0-9a-f]{64}/,
    examples: {
      match: [
        { text: 'TESLAFI_API_TOKEN={hex*64}' },
        { text: 'https://www.teslafi.com/feed.php?token={hex*64}' },
      ],
      skip: [{ text: 'TESLAFI_API_TOKEN=your-teslafi-token' }, { text: 'teslafi etag: {hex*64}' }],
    },
  },
];
