// MotherDuck: token.
// See https://motherduck.com/docs/key-tasks/authenticating-and-connecting-to-motherduck/authenticating-to-motherduck/
import type { Pattern } from '../src/model/pattern.ts';

export const motherduckPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'motherduck.api-token',
    family: 'credential',
    title: 'MotherDuck token',
    description: 'A JSON web token beside MotherDuck’s name.',
    impact: 'Whoever has it reads and changes the user’s databases.',
    remedy:
      'Revoke the token under Settings, Access Tokens, create a new one where it is ' +
      'still needed, and look through what it was used for.',
    rotation:
      'https://motherduck.com/docs/key-tasks/authenticating-and-connecting-to-motherduck/authenticating-to-motherduck/',
    severity: 'critical',
    confidence: 'high',
    tags: ['database'],
    references: [
      'https://motherduck.com/docs/key-tasks/authenticating-and-connecting-to-motherduck/authenticating-to-motherduck/',
    ],
    names: ['motherduck'],
    value: /eyJ[A-Za-z0-9_-]{10,120}\.eyJ[A-Za-z0-9_-]{10,400}\.[A-Za-z0-9_-]{20,120}/,
    rank: 29,
    examples: {
      match: [
        { text: 'MOTHERDUCK_ACCESS_TOKEN={jwt:{"tid":{digits*9},"uid":{digits*8},"per":"me:write"}}' },
        {
          text: 'motherduck:\n  enabled: true\n  token: {jwt:{"tid":{digits*9},"uid":{digits*8},"per":"me:write"}}\n',
          path: 'config.yml',
        },
      ],
      skip: [{ text: 'MOTHERDUCK_ACCESS_TOKEN=your-motherduck-token' }],
    },
  },
];
