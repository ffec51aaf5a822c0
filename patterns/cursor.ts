// Cursor: API key. https://docs.cursor.com/en/account/teams/admin-api
import type { Pattern } from '../src/model/pattern.ts';

export const cursorPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'cursor.api-key',
    family: 'credential',
    title: 'Cursor API key',
    description: 'A key of the Cursor API.',
    impact:
      'Whoever has it runs agents at the team’s cost and, with an admin key, reads its ' +
      'members and usage.',
    remedy: 'Delete the key in the Cursor dashboard under API keys and create a new one.',
    rotation: 'https://docs.cursor.com/en/account/teams/admin-api',
    severity: 'high',
    confidence: 'high',
    tags: ['ai', 'devtools'],
    references: ['https://docs.cursor.com/en/account/teams/admin-api'],
    keywords: ['key_', 'crsr_'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9_])(?<secret>(?:key|crsr)_[0-9a-f]{64})(?![A-Za-z0-9_])/,
    checks: [{ kind: 'entropy', bitsMin: 3 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'CURSOR_API_KEY=key_{hex*64}' },
        { text: 'curl -u crsr_{hex*64}: https://api.cursor.com/v0/me' },
      ],
      skip: [
        { text: 'CURSOR_API_KEY=key_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx' },
        { text: 'key_{hex*9}' },
      ],
    },
  },
];
