// MonkeyLearn: API key. https://monkeylearn.com/api/v3/
import type { Pattern } from '../src/model/pattern.ts';

export const monkeylearnPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'monkeylearn.api-key',
    family: 'credential',
    title: 'MonkeyLearn API key',
    description: '40 hexadecimal digits beside MonkeyLearn’s name.',
    impact: 'Whoever has it has texts processed at the account’s cost.',
    remedy:
      'Revoke the key in MonkeyLearn’s account settings, create a new one where it is ' +
      'still needed, and look through what it was used for.',
    rotation: 'https://monkeylearn.com/api/v3/',
    severity: 'medium',
    confidence: 'medium',
    tags: ['translation'],
    references: ['https://monkeylearn.com/api/v3/'],
    names: ['monkeylearn', 'monkey_learn'],
    value: /[0-9a-f]{40}/,
    examples: {
      match: [
        { text: 'MONKEYLEARN_API_KEY={hex*40}' },
        { text: "ml = MonkeyLearn('{hex*40}')", path: 'classify.py' },
      ],
      skip: [{ text: 'MONKEYLEARN_API_KEY=your-monkeylearn-key' }, { text: 'see monkeylearn {hex*40}' }],
    },
  },
];
