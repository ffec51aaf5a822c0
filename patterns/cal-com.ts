// Cal.com: API key.
// See https://cal.com/docs/api-reference/v1/authentication
import type { Pattern } from '../src/model/pattern.ts';

export const calComPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'cal-com.api-key',
    family: 'credential',
    title: 'Cal.com API key',
    description: 'An API key of Cal.com (`cal_live_`, `cal_`).',
    impact: 'Whoever has it reads and changes bookings, with the guests’ personal data.',
    remedy:
      'Revoke the key under Settings, Developer, API keys, create a new one where it is ' +
      'still needed, and look through what it was used for.',
    rotation: 'https://cal.com/docs/api-reference/v1/authentication',
    severity: 'high',
    confidence: 'high',
    tags: ['saas'],
    references: ['https://cal.com/docs/api-reference/v1/authentication'],
    keywords: ['cal_live_', 'cal_test_', 'cal_'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>cal_(?:live_|test_)?[0-9a-f]{32})(?![A-Za-z0-9_-])/,
    checks: [{ kind: 'entropy', bitsMin: 3 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'CAL_API_KEY=cal_live_{hex*32}' },
        { text: 'https://api.cal.com/v1/bookings?apiKey=cal_{hex*32}' },
      ],
      skip: [{ text: 'cal_{hex*6}' }, { text: 'cal_live_...' }],
    },
  },
];
