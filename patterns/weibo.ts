// Weibo: app secret, access token.
// See https://open.weibo.com/wiki/%E6%8E%88%E6%9D%83%E6%9C%BA%E5%88%B6%E8%AF%B4%E6%98%8E
import type { Pattern } from '../src/model/pattern.ts';

export const weiboPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'weibo.app-secret',
    family: 'credential',
    title: 'Weibo app secret',
    description: '32 hexadecimal digits beside Weibo’s name.',
    impact: 'Whoever has it reads and posts as the app or the user that it was issued for.',
    remedy:
      'Delete the secret on Weibo’s page of keys and put a new one where programs read it ' + 'at run time.',
    rotation: 'https://open.weibo.com/wiki/%E6%8E%88%E6%9D%83%E6%9C%BA%E5%88%B6%E8%AF%B4%E6%98%8E',
    severity: 'high',
    confidence: 'medium',
    tags: ['social'],
    references: ['https://open.weibo.com/wiki/%E6%8E%88%E6%9D%83%E6%9C%BA%E5%88%B6%E8%AF%B4%E6%98%8E'],
    names: ['weibo'],
    value: /[0-9a-f]{32}/,
    words: ['secret'],
    examples: {
      match: [
        { text: 'WEIBO_APP_SECRET={hex*32}' },
        { text: '{"weiboAppSecret": "{hex*32}"}', path: 'config.json' },
      ],
      skip: [{ text: 'WEIBO_APP_SECRET=your-weibo-secret' }, { text: 'weibo etag: {hex*32}' }],
    },
  },
  {
    kind: 'named',
    id: 'weibo.access-token',
    family: 'credential',
    title: 'Weibo access token',
    description: '`2.00` and 28 characters beside Weibo’s name.',
    impact: 'Whoever has it reads and posts as the app or the user that it was issued for.',
    remedy:
      'Regenerate the token in the Weibo dashboard, and look through the usage since it ' + 'was committed.',
    rotation: 'https://open.weibo.com/wiki/%E6%8E%88%E6%9D%83%E6%9C%BA%E5%88%B6%E8%AF%B4%E6%98%8E',
    severity: 'high',
    confidence: 'high',
    tags: ['social'],
    references: ['https://open.weibo.com/wiki/%E6%8E%88%E6%9D%83%E6%9C%BA%E5%88%B6%E8%AF%B4%E6%98%8E'],
    names: ['weibo'],
    value: /2\.00[A-Za-z0-9_-]{28}/,
    examples: {
      match: [
        { text: 'WEIBO_ACCESS_TOKEN=2.00{base64url*28}' },
        { text: "const weiboAccessToken = '2.00{base64url*28}';", path: 'src/api.ts' },
      ],
      skip: [{ text: 'WEIBO_ACCESS_TOKEN=your-weibo-token' }, { text: 'see weibo 2.00{base64url*28}' }],
    },
  },
];
