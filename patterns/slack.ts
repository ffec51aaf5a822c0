// slack: Slack token, Slack incoming webhook.
import type { Pattern } from '../src/model/pattern.ts';

export const slackPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'slack.token',
    family: 'credential',
    title: 'Slack token',
    description: 'A token of a Slack bot, user, app or session.',
    impact: 'Whoever has it reads and posts in the channels that it reaches.',
    remedy:
      'Revoke the token under the app’s OAuth settings (api.slack.com/apps), or sign out all ' +
      'sessions for a session token.',
    severity: 'critical',
    confidence: 'high',
    tags: ['messaging'],
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
    description: 'The address of a Slack incoming webhook or workflow trigger.',
    impact: 'Whoever has it posts into the channel as the app.',
    remedy: 'Remove the webhook under the app’s Incoming Webhooks and add a new one.',
    severity: 'high',
    confidence: 'high',
    tags: ['messaging'],
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
];
