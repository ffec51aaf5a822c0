// Clearout: API token. https://docs.clearout.io/developers/api/overview
import type { Pattern } from '../src/model/pattern.ts';

export const clearoutPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'clearout.api-token',
    family: 'credential',
    title: 'Clearout API token',
    description: '32 and 64 hexadecimal digits joined by a colon beside Clearout’s name.',
    impact: 'Whoever has it checks addresses and numbers at the account’s cost.',
    remedy:
      'Delete the token on Clearout’s page of keys and put a new one where programs read ' +
      'it at run time.',
    rotation: 'https://docs.clearout.io/developers/api/overview',
    severity: 'medium',
    confidence: 'medium',
    tags: ['email', 'data'],
    references: ['https://docs.clearout.io/developers/api/overview'],
    names: ['clearout'],
    value: /[0-9a-f]{32}:[0-9a-f]{64}/,
    examples: {
      match: [
        { text: 'CLEAROUT_API_TOKEN={hex*32}:{hex*64}' },
        { text: 'private static final String CLEAROUT_API_TOKEN = "{hex*32}:{hex*64}";', path: 'Api.java' },
      ],
      skip: [{ text: 'CLEAROUT_API_TOKEN=your-clearout-token' }, { text: 'see clearout {hex*32}:{hex*64}' }],
    },
  },
];
