// Baidu Translate: secret key. https://fanyi-api.baidu.com/doc/21
import type { Pattern } from '../src/model/pattern.ts';

export const baiduTranslatePatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'baidu-translate.secret-key',
    family: 'credential',
    title: 'Baidu Translate secret key',
    description: '20 letters, digits and `_` beside Baidu Translate’s name.',
    impact: 'Whoever has it has texts processed at the account’s cost.',
    remedy:
      'Regenerate the key in the Baidu Translate dashboard, and look through the usage ' +
      'since it was committed.',
    rotation: 'https://fanyi-api.baidu.com/doc/21',
    severity: 'medium',
    confidence: 'medium',
    tags: ['translation'],
    references: ['https://fanyi-api.baidu.com/doc/21'],
    names: ['baidu_translate', 'baidu_fanyi', 'fanyi_baidu', 'baidu_trans', 'fanyi-api.baidu', 'baidu_mt'],
    value: /[A-Za-z0-9_]{20}/,
    words: ['key', 'secret', 'token'],
    companion: {
      title: 'app id',
      regex: /(?<![A-Za-z0-9])(?<companion>20\d{15})(?![A-Za-z0-9])/,
      need: 'optional',
    },
    examples: {
      match: [
        { text: 'BAIDU_FANYI_APPID=20{digits*15}\nBAIDU_FANYI_SECRET_KEY={base62*20}' },
        { text: "$baiduFanyiSecretKey = '{base62*20}';", path: 'api.php' },
      ],
      skip: [
        { text: 'BAIDU_FANYI_SECRET_KEY=your-baidu-fanyi-key' },
        { text: 'baidu_fanyi etag: {base62*20}' },
      ],
    },
  },
];
