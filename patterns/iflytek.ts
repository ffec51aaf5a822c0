// iFlytek: API key. https://www.xfyun.cn/doc/
import type { Pattern } from '../src/model/pattern.ts';

export const iflytekPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'iflytek.api-key',
    family: 'credential',
    title: 'iFlytek API key',
    description: 'The API key or API secret of an application on iFlytek’s open platform.',
    impact: 'Whoever has it calls models at the account’s cost and uses up its limits.',
    remedy: 'Reset the secret of the application in the iFlytek console.',
    rotation: 'https://console.xfyun.cn/',
    severity: 'high',
    confidence: 'medium',
    tags: ['ai'],
    references: ['https://www.xfyun.cn/doc/'],
    names: ['iflytek', 'xfyun', 'xunfei'],
    value: /[A-Za-z0-9]{32}/,
    examples: {
      match: [
        { text: 'XFYUN_API_SECRET={hex*32}' },
        { text: 'xunfei:\n  app_id: 5f9a1b2c\n  api_key: {hex*32}' },
      ],
      skip: [{ text: 'XFYUN_API_SECRET=your_xfyun_api_secret' }, { text: 'iflytek see {hex*32}' }],
    },
  },
];
