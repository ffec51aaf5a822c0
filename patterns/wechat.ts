// WeChat: AppSecret, AppSecret beside its AppID. https://developers.weixin.qq.com/doc/
import type { Pattern } from '../src/model/pattern.ts';

export const wechatPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'wechat.app-secret',
    family: 'credential',
    title: 'WeChat AppSecret',
    description: 'The AppSecret of a WeChat mini program or official account.',
    impact: 'With the AppID, whoever has it acts as the account: reads its users and sends messages.',
    remedy: 'Reset the AppSecret on mp.weixin.qq.com.',
    rotation: 'https://developers.weixin.qq.com/doc/',
    severity: 'high',
    confidence: 'medium',
    tags: ['messaging'],
    references: ['https://developers.weixin.qq.com/doc/'],
    names: ['wechat', 'weixin', 'wx_app', 'wxapp', 'miniprogram', 'mini_program', 'wxmp'],
    value: /[0-9a-f]{32}/,
    words: ['secret'],
    companion: {
      title: 'AppID',
      regex: /(?<![A-Za-z0-9])(?<companion>wx[0-9a-f]{16})(?![A-Za-z0-9])/,
      need: 'optional',
    },
    examples: {
      match: [
        { text: 'WECHAT_APP_SECRET={hex*32}' },
        { text: 'weixin:\n  appid: wx{hex*4}\n  secret: {hex*32}' },
      ],
      skip: [{ text: 'WECHAT_APP_SECRET=your_wechat_app_secret' }, { text: 'wechat see {hex*32}' }],
    },
  },
  {
    kind: 'regex',
    id: 'wechat.app-id-secret',
    family: 'credential',
    title: 'WeChat AppSecret beside its AppID',
    description: 'An AppSecret that stands beside the AppID of a WeChat account.',
    impact: 'With the AppID, whoever has it acts as the account: reads its users and sends messages.',
    remedy: 'Reset the AppSecret on mp.weixin.qq.com.',
    rotation: 'https://developers.weixin.qq.com/doc/',
    severity: 'high',
    confidence: 'high',
    tags: ['messaging'],
    references: ['https://developers.weixin.qq.com/doc/'],
    keywords: ['secret'],
    regex: /secret["'\]]{0,2}\s{0,4}(?:=>|:=|[:=,])\s{0,4}["'`]?(?<secret>[0-9a-f]{32})(?![A-Za-z0-9_-])/i,
    checks: [{ kind: 'entropy', bitsMin: 3 }, { kind: 'real-value' }],
    companion: {
      title: 'AppID',
      regex: /(?<![A-Za-z0-9])(?<companion>wx[0-9a-f]{16})(?![A-Za-z0-9])/,
      withinBytes: 200,
      need: 'required',
    },
    rank: 21,
    examples: {
      match: [
        { text: 'appId: wx{hex*16}\nappSecret: {hex*32}' },
        { text: "const appid = 'wx{hex*16}';\nconst secret = '{hex*32}';", path: 'a.js' },
      ],
      skip: [
        { text: 'appId: wx1234567890abcdef\nappSecret: your_app_secret' },
        { text: 'secret of the wx app' },
      ],
    },
  },
];
