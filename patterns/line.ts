// LINE: channel access token, channel secret, Notify token.
// https://developers.line.biz/en/docs/basics/channel-access-token/
import type { Pattern } from '../src/model/pattern.ts';

export const linePatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'line.channel-access-token',
    family: 'credential',
    title: 'LINE channel access token',
    description: 'A long-lived channel access token of LINE.',
    impact: 'Whoever has it sends messages as the channel and reads its followers.',
    remedy: 'Reissue the token in the LINE Developers console.',
    rotation: 'https://developers.line.biz/en/docs/basics/channel-access-token/',
    severity: 'high',
    confidence: 'high',
    tags: ['messaging'],
    references: ['https://developers.line.biz/en/docs/basics/channel-access-token/'],
    keywords: ['w1cDnyilFU='],
    regex: /(?<![A-Za-z0-9+/])(?<secret>[A-Za-z0-9+/]{140,170}w1cDnyilFU=)(?![A-Za-z0-9+/=_-])/,
    checks: [{ kind: 'entropy', bitsMin: 4.5 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'LINE_CHANNEL_ACCESS_TOKEN={base64*161}w1cDnyilFU=' },
        { text: "new line.Client({ channelAccessToken: '{base64*161}w1cDnyilFU=' })", path: 'bot.js' },
      ],
      skip: [{ text: '{base64*20}w1cDnyilFU=' }],
    },
  },
  {
    kind: 'named',
    id: 'line.channel-secret',
    family: 'credential',
    title: 'LINE channel secret',
    description: 'The channel secret of a LINE bot or login.',
    impact: 'Whoever has it forges events for the bot and signs users in.',
    remedy: 'Reissue the secret in the LINE Developers console.',
    rotation: 'https://developers.line.biz/en/docs/basics/channel-access-token/',
    severity: 'high',
    confidence: 'medium',
    tags: ['messaging'],
    references: ['https://developers.line.biz/en/docs/basics/channel-access-token/'],
    names: ['line_channel', 'linebot', 'line_bot', 'line_messaging', 'line_login', 'line_secret'],
    value: /[0-9a-f]{32}/,
    examples: {
      match: [{ text: 'LINE_CHANNEL_SECRET={hex*32}' }, { text: 'line-bot:\n  channel_secret: {hex*32}' }],
      skip: [{ text: 'LINE_CHANNEL_SECRET=your_line_channel_secret' }, { text: 'line channel see {hex*32}' }],
    },
  },
  {
    kind: 'named',
    id: 'line.notify-token',
    family: 'credential',
    title: 'LINE Notify token',
    description: 'A token of LINE Notify.',
    impact: 'Whoever has it posts into the chat.',
    remedy: 'Disconnect the token on LINE Notify’s page.',
    rotation: 'https://developers.line.biz/en/docs/basics/channel-access-token/',
    severity: 'medium',
    confidence: 'medium',
    tags: ['messaging'],
    references: ['https://developers.line.biz/en/docs/basics/channel-access-token/'],
    names: ['line_notify', 'linenotify', 'line_token', 'notify_api_line'],
    value: /[A-Za-z0-9]{43}/,
    examples: {
      match: [
        { text: 'LINE_NOTIFY_TOKEN={base62*43}' },
        {
          text: "curl https://notify-api.line.me/api/notify # line-notify\n-H 'Authorization: Bearer {base62*43}'",
        },
      ],
      skip: [
        { text: 'LINE_NOTIFY_TOKEN=your_line_notify_token' },
        { text: 'line notify built from {base62*43}' },
      ],
    },
  },
];
