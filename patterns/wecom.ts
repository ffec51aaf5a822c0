// WeCom: robot webhook, application secret. https://developer.work.weixin.qq.com/document/path/91770
import type { Pattern } from '../src/model/pattern.ts';

export const wecomPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'wecom.webhook',
    family: 'credential',
    title: 'WeCom robot webhook',
    description: 'The address of a group robot of WeCom (WeChat Work).',
    impact: 'Whoever has it posts into the group.',
    remedy: 'Remove the robot from the group and add a new one.',
    rotation: 'https://developer.work.weixin.qq.com/document/path/91770',
    severity: 'medium',
    confidence: 'high',
    tags: ['messaging'],
    references: ['https://developer.work.weixin.qq.com/document/path/91770'],
    keywords: ['qyapi.weixin.qq.com'],
    regex:
      /(?<secret>qyapi\.weixin\.qq\.com\/cgi-bin\/webhook\/send\?key=[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?![A-Za-z0-9-])/i,
    checks: [{ kind: 'entropy', bitsMin: 3 }, { kind: 'real-value' }],
    examples: {
      match: [
        {
          text: "curl 'https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key={hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}'",
        },
        {
          text: '"webhook": "https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key={hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}"',
        },
      ],
      skip: [
        { text: 'https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=KEY' },
        { text: 'https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=xxxxxxxx' },
      ],
    },
  },
  {
    kind: 'named',
    id: 'wecom.corp-secret',
    family: 'credential',
    title: 'WeCom application secret',
    description: 'The secret of an application of a WeCom corporation.',
    impact: 'With the corporation’s id, whoever has it sends messages to and reads its members.',
    remedy: 'Reset the secret on the application’s page in WeCom’s administration.',
    rotation: 'https://developer.work.weixin.qq.com/document/path/91770',
    severity: 'high',
    confidence: 'medium',
    tags: ['messaging'],
    references: ['https://developer.work.weixin.qq.com/document/path/91770'],
    names: ['wecom', 'corpsecret', 'corp_secret', 'wxwork', 'qywx', 'work_weixin'],
    value: /[A-Za-z0-9_-]{43}/,
    words: ['secret', 'key', 'token', '[:=]'],
    companion: {
      title: 'corporation id',
      regex: /(?<![A-Za-z0-9])(?<companion>ww[0-9a-f]{16})(?![A-Za-z0-9])/,
      need: 'optional',
    },
    examples: {
      match: [
        { text: 'WECOM_SECRET={base62*43}' },
        { text: 'https://qyapi.weixin.qq.com/cgi-bin/gettoken?corpid=ww1&corpsecret={base62*43}' },
      ],
      skip: [{ text: 'WECOM_SECRET=your_wecom_secret' }, { text: 'wecom trace {base62*43}' }],
    },
  },
];
