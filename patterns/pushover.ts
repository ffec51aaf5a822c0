// Pushover: API token. https://pushover.net/api
import type { Pattern } from '../src/model/pattern.ts';

export const pushoverPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'pushover.api-token',
    family: 'credential',
    title: 'Pushover API token',
    description: 'The API token of a Pushover application.',
    impact: 'With a user’s key, whoever has it sends notifications as the application.',
    remedy: 'Reset the token on the application’s page on pushover.net.',
    rotation: 'https://pushover.net/api',
    severity: 'medium',
    confidence: 'medium',
    tags: ['messaging'],
    references: ['https://pushover.net/api'],
    names: ['pushover'],
    value: /a[a-z0-9]{29}/,
    companion: {
      title: 'user key',
      regex: /(?<![A-Za-z0-9])(?<companion>[ug][a-z0-9]{29})(?![A-Za-z0-9])/,
      need: 'optional',
    },
    examples: {
      match: [
        { text: 'PUSHOVER_API_TOKEN=a{lowerdigits*29}' },
        { text: 'pushover:\n  token: a{lowerdigits*29}' },
      ],
      skip: [
        { text: 'PUSHOVER_API_TOKEN=your_pushover_api_token' },
        { text: 'pushover built from a{lowerdigits*29}' },
      ],
    },
  },
];
