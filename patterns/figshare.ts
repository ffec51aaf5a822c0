// figshare: token. https://docs.figshare.com/
import type { Pattern } from '../src/model/pattern.ts';

export const figsharePatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'figshare.token',
    family: 'credential',
    title: 'figshare token',
    description: '128 hexadecimal digits beside figshare’s name.',
    impact: 'Whoever has it reads and changes the records of the account that it was issued for.',
    remedy:
      'Revoke the token in figshare’s account settings, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://docs.figshare.com/',
    severity: 'medium',
    confidence: 'medium',
    tags: ['data', 'saas'],
    references: ['https://docs.figshare.com/'],
    names: ['figshare'],
    value: /[0-9a-f]{128}/,
    examples: {
      match: [
        { text: 'FIGSHARE_TOKEN={hex*128}' },
        { text: '<add key="figshareToken" value="{hex*128}" />', path: 'App.config' },
      ],
      skip: [{ text: 'FIGSHARE_TOKEN=your-figshare-token' }, { text: 'see figshare {hex*128}' }],
    },
  },
];
