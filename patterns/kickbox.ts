// Kickbox: API key. https://docs.kickbox.com/docs/using-the-api
import type { Pattern } from '../src/model/pattern.ts';

export const kickboxPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'kickbox.api-key',
    family: 'credential',
    title: 'Kickbox API key',
    description: 'A live key of the Kickbox API.',
    impact: 'Whoever has it checks addresses at the account’s cost and reads past lists.',
    remedy: 'Delete the key in Kickbox’ dashboard under API keys and create a new one.',
    rotation: 'https://docs.kickbox.com/docs/using-the-api',
    severity: 'medium',
    confidence: 'high',
    tags: ['email'],
    references: ['https://docs.kickbox.com/docs/using-the-api'],
    keywords: ['live_'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9_])(?<secret>live_[0-9a-f]{64})(?![A-Za-z0-9_])/,
    checks: [{ kind: 'entropy', bitsMin: 3 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'KICKBOX_API_KEY=live_{hex*64}' },
        { text: 'https://api.kickbox.com/v2/verify?email=a&apikey=live_{hex*64}' },
      ],
      skip: [
        { text: 'KICKBOX_API_KEY=live_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx' },
        { text: 'live_{hex*9}' },
      ],
    },
  },
];
