// Telegram: bot token, API hash. https://core.telegram.org/bots/api#authorizing-your-bot
import type { Pattern } from '../src/model/pattern.ts';

export const telegramPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'telegram.bot-token',
    family: 'credential',
    title: 'Telegram bot token',
    description: 'The token of a Telegram bot.',
    impact: 'Whoever has it controls the bot: reads the messages sent to it and writes to its chats.',
    remedy: 'Send /revoke to @BotFather and use the new token.',
    rotation: 'https://core.telegram.org/bots/features#botfather',
    severity: 'critical',
    confidence: 'high',
    tags: ['messaging'],
    references: ['https://core.telegram.org/bots/api#authorizing-your-bot'],
    keywords: [':AA', 'telegram', 'bot', 'tg_'],
    regex:
      /(?<![0-9A-Za-z](?<!bot))(?<secret>\d{8,10}:(?:AA[A-Za-z0-9_-]{33}|(?<=(?:telegram|bot|tg_)[^\n]{0,60}:)[A-Za-z0-9_-]{35}))(?![A-Za-z0-9_-])/i,
    checks: [
      { kind: 'entropy', bitsMin: 3.5 },
      { kind: 'character-classes', classesMin: 3 },
      { kind: 'real-value' },
    ],
    allow: [/^110201543:|^123456789:/],
    examples: {
      match: [
        { text: 'TELEGRAM_BOT_TOKEN={digits*10}:AA{base64url*33}' },
        { text: 'curl https://api.telegram.org/bot{digits*9}:AA{base62*33}/getMe', path: 'notify.sh' },
        { text: 'bot = Bot("{digits*10}:{base62*35}")', path: 'main.py' },
      ],
      skip: [{ text: 'TELEGRAM_BOT_TOKEN=123456:{~}ABC-DEF' }, { text: 'time 12345678:AA{base62*10}' }],
    },
  },
  {
    kind: 'regex',
    id: 'telegram.api-hash',
    family: 'credential',
    title: 'Telegram API hash',
    description: 'The api_hash of an application of Telegram’s own protocol.',
    impact: 'With the api_id beside it, whoever has it signs users in under the application’s name.',
    remedy:
      'The hash cannot be changed: keep it out of the tree and watch the application on ' +
      'my.telegram.org.',
    rotation: 'https://core.telegram.org/api/obtaining_api_id',
    severity: 'medium',
    confidence: 'medium',
    tags: ['messaging'],
    references: ['https://core.telegram.org/api/obtaining_api_id'],
    keywords: ['api_hash', 'apihash', 'api-hash'],
    regex:
      /api[_-]?hash["'\]]{0,2}\s{0,4}(?:=>|:=|[:=,])\s{0,4}["'`]?(?<secret>[0-9a-f]{32})(?![A-Za-z0-9_-])/i,
    checks: [{ kind: 'entropy', bitsMin: 3 }, { kind: 'real-value' }],
    companion: {
      title: 'API id',
      regex: /api[_-]?id["'\]]{0,2}\s{0,4}(?:=>|:=|[:=,])\s{0,4}["'`]?(?<companion>\d{4,9})(?!\d)/i,
      need: 'required',
    },
    rank: 22,
    examples: {
      match: [
        { text: 'TELEGRAM_API_ID=2{digits*6}\nTELEGRAM_API_HASH={hex*32}' },
        {
          text: 'api_id = 1{digits*6}\napi_hash = "{hex*32}"\nclient = TelegramClient("s", api_id, api_hash)',
          path: 'a.py',
        },
      ],
      skip: [{ text: 'api_hash = your_api_hash' }, { text: 'api_hash of the page' }],
    },
  },
];
