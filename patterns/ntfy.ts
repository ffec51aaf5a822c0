// ntfy: access token. https://docs.ntfy.sh/config/#access-tokens
import type { Pattern } from '../src/model/pattern.ts';

export const ntfyPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'ntfy.access-token',
    family: 'credential',
    title: 'ntfy access token',
    description: 'An access token of an ntfy account.',
    impact: 'Whoever has it publishes to and reads the account’s topics.',
    remedy: 'Delete the token in the account’s settings, or with ntfy token remove.',
    rotation: 'https://docs.ntfy.sh/config/#access-tokens',
    severity: 'medium',
    confidence: 'high',
    tags: ['messaging'],
    references: ['https://docs.ntfy.sh/config/#access-tokens'],
    keywords: ['tk_'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9_])(?<secret>tk_[a-z0-9]{29})(?![A-Za-z0-9_])/,
    checks: [
      { kind: 'entropy', bitsMin: 3.4 },
      { kind: 'character-classes', classesMin: 3 },
      { kind: 'real-value' },
    ],
    examples: {
      match: [
        { text: 'NTFY_TOKEN=tk_{lowerdigits*29}' },
        { text: 'curl -H "Authorization: Bearer tk_{lowerdigits*29}" ntfy.sh/alerts' },
      ],
      skip: [
        { text: 'tk_window_title_with_more_words' },
        { text: 'NTFY_TOKEN=tk_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx' },
        { text: 'tk_{hex*9}' },
      ],
    },
  },
];
