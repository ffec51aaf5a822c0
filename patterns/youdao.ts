// Youdao: app secret. https://ai.youdao.com/doc.s
import type { Pattern } from '../src/model/pattern.ts';

export const youdaoPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'youdao.app-secret',
    family: 'credential',
    title: 'Youdao app secret',
    description: '32 letters and digits beside Youdao’s name.',
    impact: 'Whoever has it has texts processed at the account’s cost.',
    remedy:
      'Revoke the secret in Youdao’s account settings, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://ai.youdao.com/doc.s',
    severity: 'medium',
    confidence: 'medium',
    tags: ['translation'],
    references: ['https://ai.youdao.com/doc.s'],
    names: ['youdao'],
    value: /[A-Za-z0-9]{32}/,
    words: ['secret', 'key'],
    companion: {
      title: 'app key',
      regex: /(?<![A-Za-z0-9])(?<companion>[0-9a-f]{16})(?![A-Za-z0-9])/,
      need: 'optional',
    },
    examples: {
      match: [
        { text: 'YOUDAO_APP_KEY={hex*16}\nYOUDAO_APP_SECRET={base62*32}' },
        { text: '<add key="youdaoAppSecret" value="{base62*32}" />', path: 'App.config' },
      ],
      skip: [{ text: 'YOUDAO_APP_SECRET=your-youdao-secret' }, { text: 'see youdao {base62*32}' }],
    },
  },
];
