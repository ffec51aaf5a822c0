// discord: Discord bot token, Discord webhook.
import type { Pattern } from '../src/model/pattern.ts';

export const discordPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'discord.bot-token',
    family: 'credential',
    title: 'Discord bot token',
    description: 'The token of a Discord bot.',
    impact: 'Whoever has it controls the bot: reads and writes in every server that it has joined.',
    remedy: 'Reset the token on the Bot page of the developer portal.',
    rotation: 'https://discord.com/developers/docs/quick-start/getting-started',
    severity: 'critical',
    confidence: 'high',
    tags: ['messaging'],
    references: ['https://discord.com/developers/docs/reference#authentication'],
    keywords: ['discord', 'bot', 'token', '.login('],
    regex:
      /(?:[Dd]iscord|DISCORD|[Bb]ot|BOT|[Tt]oken|TOKEN|\.login\()[^\n]{0,80}?(?<![A-Za-z0-9_.-])(?<secret>(?:mfa\.[A-Za-z0-9_-]{80,100}|[MNO][A-Za-z0-9_-]{23,27}\.[A-Za-z0-9_-]{6}\.[A-Za-z0-9_-]{27,40}))(?![A-Za-z0-9_-])/,
    checks: [
      { kind: 'discord-token' },
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
    description: 'The address of a Discord webhook.',
    impact: 'Whoever has it posts into the channel under any name.',
    remedy: 'Delete the webhook under the channel’s Integrations.',
    rotation: 'https://discord.com/developers/docs/resources/webhook#delete-webhook',
    severity: 'high',
    confidence: 'high',
    tags: ['messaging'],
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
];
