// Bots, apps and webhooks of chat services.
import type { Pattern } from '../src/model/pattern.ts';

export const chatServicesPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'slack.token',
    family: 'credential',
    title: 'Slack token',
    description:
      'A token of a Slack bot, user, app or session. Whoever has it reads and posts in the ' +
      'channels that it reaches.',
    remedy:
      'Revoke the token under the app’s OAuth settings (api.slack.com/apps), or sign out all ' +
      'sessions for a session token.',
    severity: 'critical',
    confidence: 'high',
    references: ['https://api.slack.com/concepts/token-types'],
    keywords: ['xoxb-', 'xoxp-', 'xoxa-', 'xoxr-', 'xoxs-', 'xoxc-', 'xoxd-', 'xoxe', 'xoxo-', 'xapp-'],
    regex:
      /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>(?:xoxe\.)?xox[abceoprs]-(?=[0-9A-Za-z-]{0,30}\d)[0-9A-Za-z-]{20,250}|xoxd-[A-Za-z0-9%+/=_-]{40,300}|xapp-\d-A[A-Z0-9]{8,12}-\d{8,15}-[0-9a-f]{40,80})(?![A-Za-z0-9])/,
    checks: [{ kind: 'entropy', bitsMin: 3 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'SLACK_BOT_TOKEN=xoxb-{digits*12}-{digits*13}-{base62*24}' },
        { text: 'const token = "xoxp-{digits*12}-{digits*12}-{digits*13}-{hex*32}";', path: 'bot.js' },
        { text: 'SLACK_APP_TOKEN=xapp-1-A{upperdigits*10}-{digits*13}-{hex*64}' },
        { text: 'xoxe.xoxp-1-{base62*60}' },
      ],
      skip: [
        { text: 'xoxb-your-bot-token-here' },
        { text: 'xoxb-xxxxxxxxxxxx-xxxxxxxxxxxx-xxxxxxxxxxxxxxxxxxxxxxxx' },
        { text: 'xoxb-1234567890-{~}abcdef' },
        { text: 'SLACK_BOT_TOKEN=xoxb-...' },
      ],
    },
  },
  {
    kind: 'regex',
    id: 'slack.webhook',
    family: 'credential',
    title: 'Slack incoming webhook',
    description:
      'The address of a Slack incoming webhook or workflow trigger. Whoever has it posts into ' +
      'the channel as the app.',
    remedy: 'Remove the webhook under the app’s Incoming Webhooks and add a new one.',
    severity: 'high',
    confidence: 'high',
    references: ['https://api.slack.com/messaging/webhooks'],
    keywords: ['hooks.slack.com/'],
    regex:
      /https?:\/\/(?<secret>hooks\.slack\.com\/(?:services\/T[A-Z0-9]{8,12}\/B[A-Z0-9]{8,12}\/[A-Za-z0-9]{20,26}|(?:workflows|triggers)\/[A-Z0-9]{9,12}\/[A-Z0-9]{8,20}\/[A-Za-z0-9/]{18,60}))(?![A-Za-z0-9])/,
    checks: [{ kind: 'real-value' }],
    allow: [/T0{6,}|X{12,}|x{12,}/],
    examples: {
      match: [
        {
          text: 'curl -X POST https://hooks.slack.com/services/T{upperdigits*9}/B{upperdigits*9}/{base62*24}',
        },
        {
          text: 'webhook_url: https://hooks.slack.com/services/T{upperdigits*10}/B{upperdigits*10}/{base62*24}',
          path: 'alerts.yml',
        },
      ],
      skip: [
        { text: 'https://hooks.slack.com/services/T00000000/B00000000/XXXXXXXXXXXXXXXXXXXXXXXX' },
        { text: 'https://hooks.slack.com/services/...' },
        { text: 'https://hooks.slack.com/services/$SLACK_PATH' },
      ],
    },
  },
  {
    kind: 'regex',
    id: 'discord.bot-token',
    family: 'credential',
    title: 'Discord bot token',
    description:
      'The token of a Discord bot. Whoever has it controls the bot: reads and writes in every ' +
      'server that it has joined.',
    remedy: 'Reset the token on the Bot page of the developer portal.',
    severity: 'critical',
    confidence: 'high',
    references: ['https://discord.com/developers/docs/reference#authentication'],
    keywords: ['discord', 'bot', 'token', '.login('],
    regex:
      /(?:[Dd]iscord|DISCORD|[Bb]ot|BOT|[Tt]oken|TOKEN|\.login\()[^\n]{0,80}?(?<![A-Za-z0-9_.-])(?<secret>(?:mfa\.[A-Za-z0-9_-]{80,100}|[MNO][A-Za-z0-9_-]{23,27}\.[A-Za-z0-9_-]{6}\.[A-Za-z0-9_-]{27,40}))(?![A-Za-z0-9_-])/,
    checks: [
      { kind: 'character-classes', classesMin: 3 },
      { kind: 'entropy', bitsMin: 4 },
      { kind: 'real-value' },
    ],
    examples: {
      match: [
        { text: 'DISCORD_TOKEN=MT{base62*24}.G{base62*5}.{base64url*38}' },
        { text: 'client.login("OD{base62*22}.X{base62*5}.{base62*27}"); // bot', path: 'index.js' },
        { text: 'Authorization: Bot NT{base62*24}.Y{base62*5}.{base62*38}' },
      ],
      skip: [
        { text: 'bot.on("Message.Create.WithAnEvent")' },
        { text: 'discord.Message.Components.{lower*10}' },
      ],
    },
  },
  {
    kind: 'regex',
    id: 'discord.webhook',
    family: 'credential',
    title: 'Discord webhook',
    description: 'The address of a Discord webhook. Whoever has it posts into the channel under any name.',
    remedy: 'Delete the webhook under the channel’s Integrations.',
    severity: 'high',
    confidence: 'high',
    references: ['https://discord.com/developers/docs/resources/webhook'],
    keywords: ['discord.com/api', 'discordapp.com/api'],
    regex:
      /(?<secret>discord(?:app)?\.com\/api\/(?:v\d{1,2}\/)?webhooks\/\d{17,20}\/[A-Za-z0-9_-]{60,80})(?![A-Za-z0-9_-])/,
    checks: [{ kind: 'real-value' }],
    examples: {
      match: [
        { text: 'DISCORD_HOOK=https://discord.com/api/webhooks/{digits*18}/{base64url*68}' },
        {
          text: 'url: "https://ptb.discordapp.com/api/v10/webhooks/{digits*19}/{base64url*68}"',
          path: 'notify.yml',
        },
      ],
      skip: [
        { text: 'https://discord.com/api/webhooks/123456789/abcdef' },
        { text: 'https://discord.com/api/webhooks/{id}/{token}' },
      ],
    },
  },
  {
    kind: 'regex',
    id: 'telegram.bot-token',
    family: 'credential',
    title: 'Telegram bot token',
    description:
      'The token of a Telegram bot. Whoever has it controls the bot: reads the messages sent to ' +
      'it and writes to its chats.',
    remedy: 'Send /revoke to @BotFather and use the new token.',
    severity: 'critical',
    confidence: 'high',
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
    id: 'teams.webhook',
    family: 'credential',
    title: 'Microsoft Teams webhook',
    description:
      'The address of an incoming webhook of Microsoft Teams or of a Power Automate flow. ' +
      'Whoever has it posts into the channel or starts the flow.',
    remedy: 'Remove the connector or workflow from the channel and create a new one.',
    severity: 'high',
    confidence: 'high',
    references: [
      'https://learn.microsoft.com/en-us/microsoftteams/platform/webhooks-and-connectors/how-to/add-incoming-webhook',
    ],
    keywords: ['.webhook.office.com/', '.logic.azure.com', '.powerplatform.com'],
    regex:
      /https:\/\/(?<secret>[a-z0-9-]{1,60}\.webhook\.office\.com\/webhookb2\/[0-9a-f@-]{70,80}\/IncomingWebhook\/[0-9a-z]{32}\/[0-9a-f-]{36}(?:\/[A-Za-z0-9_-]{20,60})?|[a-z0-9.-]{1,80}\.(?:logic\.azure|powerplatform)\.com(?::443)?\/[^\s"'<>]{0,300}sig=[A-Za-z0-9_%-]{30,60})/i,
    matchBytesMax: 700,
    checks: [{ kind: 'real-value' }],
    examples: {
      match: [
        {
          text: 'https://contoso.webhook.office.com/webhookb2/{hex*8}-{hex*4}-{hex*4}-{hex*4}-{hex*12}@{hex*8}-{hex*4}-{hex*4}-{hex*4}-{hex*12}/IncomingWebhook/{hex*32}/{hex*8}-{hex*4}-{hex*4}-{hex*4}-{hex*12}',
        },
        {
          text: 'url: https://prod-42.westeurope.logic.azure.com:443/workflows/{hex*32}/triggers/manual/paths/invoke?api-version=2016-06-01&sp=%2Ftriggers%2Fmanual%2Frun&sv=1.0&sig={base64url*43}',
          path: 'flow.yml',
        },
      ],
      skip: [
        { text: 'https://contoso.webhook.office.com/webhookb2/...' },
        { text: 'https://prod-42.westeurope.logic.azure.com:443/workflows/{hex*32}' },
      ],
    },
  },
  {
    kind: 'regex',
    id: 'google-chat.webhook',
    family: 'credential',
    title: 'Google Chat webhook',
    description: 'The address of a Google Chat webhook. Whoever has it posts into the space.',
    remedy: 'Delete the webhook under the space’s Apps and integrations.',
    severity: 'high',
    confidence: 'high',
    references: ['https://developers.google.com/workspace/chat/quickstart/webhooks'],
    keywords: ['chat.googleapis.com/v1/spaces'],
    regex:
      /(?<secret>chat\.googleapis\.com\/v1\/spaces\/[A-Za-z0-9_-]{6,20}\/messages\?key=[A-Za-z0-9_-]{30,50}&token=[A-Za-z0-9_%-]{30,80})/,
    checks: [{ kind: 'real-value' }],
    rank: 31,
    examples: {
      match: [
        {
          text: 'https://chat.googleapis.com/v1/spaces/AAAA{base62*7}/messages?key=AI{~}za{base64url*35}&token={base64url*43}%3D',
        },
        {
          text: 'url = "https://chat.googleapis.com/v1/spaces/{base62*11}/messages?key={base62*39}&token={base64url*43}"',
          path: 'bot.py',
        },
      ],
      skip: [{ text: 'https://chat.googleapis.com/v1/spaces/SPACE/messages?key=KEY&token=TOKEN' }],
    },
  },
  {
    kind: 'regex',
    id: 'matrix.access-token',
    family: 'credential',
    title: 'Matrix access token',
    description:
      'An access token of a Matrix account (Synapse). Whoever has it reads and writes as the ' + 'user.',
    remedy: 'Sign the session out in the client, or delete the device through the API.',
    severity: 'high',
    confidence: 'high',
    references: ['https://spec.matrix.org/latest/client-server-api/#client-authentication'],
    keywords: ['syt_'],
    regex:
      /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>syt_[A-Za-z0-9+/=]{2,120}_[A-Za-z]{20}_[A-Za-z0-9]{6})(?![A-Za-z0-9])/,
    checks: [{ kind: 'real-value' }],
    examples: {
      match: [
        { text: 'access_token: syt_{base62*10}_{letters*20}_{base62*6}' },
        { text: '"syt_{base62*8}_{letters*20}_{base62*6}"' },
      ],
      skip: [{ text: 'syt_{lower*8}_{lower*4}' }],
    },
  },
  {
    kind: 'regex',
    id: 'meta.access-token',
    family: 'credential',
    title: 'Meta access token',
    description:
      'An access token of the Meta platform (Facebook, Instagram, WhatsApp Business). Whoever ' +
      'has it acts for the page, the phone number or the user that it was made for.',
    remedy:
      'Invalidate the token in the app’s settings, or remove the system user’s token in ' +
      'Business settings.',
    severity: 'high',
    confidence: 'medium',
    references: [
      'https://developers.facebook.com/docs/facebook-login/guides/access-tokens/',
      'https://developers.facebook.com/docs/whatsapp/business-management-api/get-started',
    ],
    keywords: ['EAA'],
    regex: /(?<![A-Za-z0-9+/_-])(?<secret>EAA[A-Za-z0-9]{90,300})(?![A-Za-z0-9+/=_-])/,
    checks: [
      { kind: 'entropy', bitsMin: 4.5 },
      { kind: 'character-classes', classesMin: 3 },
      { kind: 'real-value' },
    ],
    examples: {
      match: [
        { text: 'WHATSAPP_TOKEN=EAA{base62*180}' },
        { text: '"access_token": "EAA{base62*160}"', path: 'wa.json' },
      ],
      skip: [{ text: 'EAA{base62*30}' }],
    },
  },
];
