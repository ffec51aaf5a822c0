// telegram: Telegram bot token.
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
];
