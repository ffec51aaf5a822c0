// ZeroBounce: API key. https://www.zerobounce.net/docs/
import type { Pattern } from '../src/model/pattern.ts';

export const zerobouncePatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'zerobounce.api-key',
    family: 'credential',
    title: 'ZeroBounce API key',
    description: 'A key of the ZeroBounce API.',
    impact: 'Whoever has it checks addresses at the account’s cost and reads past lists.',
    remedy: 'Create a new key in ZeroBounce’s account, which ends the old one.',
    rotation: 'https://www.zerobounce.net/docs/',
    severity: 'medium',
    confidence: 'medium',
    tags: ['email'],
    references: ['https://www.zerobounce.net/docs/'],
    names: ['zerobounce'],
    value: /[0-9a-f]{32}/,
    examples: {
      match: [
        { text: 'ZEROBOUNCE_API_KEY={hex*32}' },
        { text: 'https://api.zerobounce.net/v2/getcredits?api_key={hex*32}' },
      ],
      skip: [
        { text: 'ZEROBOUNCE_API_KEY=your_zerobounce_api_key' },
        { text: 'zerobounce revision {hex*32}' },
      ],
    },
  },
];
