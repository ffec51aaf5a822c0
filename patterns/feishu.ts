// Feishu: bot webhook, app secret. https://open.feishu.cn/document/client-docs/bot-v3/add-custom-bot
import type { Pattern } from '../src/model/pattern.ts';

export const feishuPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'feishu.webhook',
    family: 'credential',
    title: 'Feishu bot webhook',
    description: 'The address of a custom bot of Feishu (Lark).',
    impact: 'Whoever has it posts into the group.',
    remedy: 'Remove the bot from the group and add a new one.',
    rotation: 'https://open.feishu.cn/document/client-docs/bot-v3/add-custom-bot',
    severity: 'medium',
    confidence: 'high',
    tags: ['messaging'],
    references: ['https://open.feishu.cn/document/client-docs/bot-v3/add-custom-bot'],
    keywords: ['open.feishu.cn', 'open.larksuite.com'],
    regex:
      /(?<secret>open\.(?:feishu\.cn|larksuite\.com)\/open-apis\/bot\/(?:v2\/)?hook\/(?:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[A-Za-z0-9]{32}))(?![A-Za-z0-9-])/,
    checks: [{ kind: 'entropy', bitsMin: 3 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'https://open.feishu.cn/open-apis/bot/v2/hook/{hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
        {
          text: 'LARK_WEBHOOK="https://open.larksuite.com/open-apis/bot/v2/hook/{hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}"',
        },
      ],
      skip: [
        { text: 'https://open.feishu.cn/open-apis/bot/v2/hook/xxxxxxxx' },
        { text: 'https://open.larksuite.com/open-apis/bot/v2/hook/****' },
      ],
    },
  },
  {
    kind: 'named',
    id: 'feishu.app-secret',
    family: 'credential',
    title: 'Feishu app secret',
    description: 'The secret of an application of Feishu or Lark.',
    impact: 'With the app id, whoever has it acts as the application: reads messages, documents, people.',
    remedy: 'Reset the secret in the developer console under Credentials.',
    rotation: 'https://open.feishu.cn/document/client-docs/bot-v3/add-custom-bot',
    severity: 'high',
    confidence: 'medium',
    tags: ['messaging'],
    references: [
      'https://open.feishu.cn/document/server-docs/authentication-management/access-token/tenant_access_token_internal',
    ],
    names: ['feishu', 'larksuite', 'lark'],
    value: /[A-Za-z0-9]{32}/,
    words: ['secret'],
    companion: {
      title: 'app id',
      regex: /(?<![A-Za-z0-9])(?<companion>cli_[0-9a-f]{16,20})(?![A-Za-z0-9])/,
      need: 'optional',
    },
    examples: {
      match: [
        { text: 'FEISHU_APP_SECRET={base62*32}' },
        { text: 'lark:\n  app_id: cli_a1\n  app_secret: {base62*32}' },
      ],
      skip: [{ text: 'FEISHU_APP_SECRET=your_feishu_app_secret' }, { text: 'feishu built from {base62*32}' }],
    },
  },
];
