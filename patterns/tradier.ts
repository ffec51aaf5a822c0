// Tradier: access token. https://documentation.tradier.com/
import type { Pattern } from '../src/model/pattern.ts';

export const tradierPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'tradier.access-token',
    family: 'credential',
    title: 'Tradier access token',
    description: 'An access token of Tradier.',
    impact: 'Whoever has it trades in the brokerage account.',
    remedy: 'Delete the token in Tradier’s dashboard under API access.',
    rotation: 'https://documentation.tradier.com/',
    severity: 'critical',
    confidence: 'medium',
    tags: ['finance'],
    references: ['https://documentation.tradier.com/'],
    names: ['tradier'],
    value: /[A-Za-z0-9]{28}/,
    examples: {
      match: [
        { text: 'TRADIER_ACCESS_TOKEN={base62*28}' },
        { text: "curl https://api.tradier.com/v1/markets/quotes -H 'Authorization: Bearer {base62*28}'" },
      ],
      skip: [{ text: 'TRADIER_ACCESS_TOKEN=your_tradier_access_token' }, { text: 'tradier see {base62*28}' }],
    },
  },
];
