// PushPlus: token. https://www.pushplus.plus/doc/
import type { Pattern } from '../src/model/pattern.ts';

export const pushplusPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'pushplus.token',
    family: 'credential',
    title: 'PushPlus token',
    description: 'A token of PushPlus.',
    impact: 'Whoever has it sends notifications to the account.',
    remedy: 'Reset the token on pushplus.plus.',
    rotation: 'https://www.pushplus.plus/doc/',
    severity: 'low',
    confidence: 'medium',
    tags: ['messaging'],
    references: ['https://www.pushplus.plus/doc/'],
    names: ['pushplus', 'push_plus'],
    value: /[0-9a-f]{32}/,
    examples: {
      match: [
        { text: 'PUSHPLUS_TOKEN={hex*32}' },
        { text: 'http://www.pushplus.plus/send?token={hex*32}&title=a' },
      ],
      skip: [{ text: 'PUSHPLUS_TOKEN=your_pushplus_token' }, { text: 'pushplus built from {hex*32}' }],
    },
  },
];
