// Slack: bot token, user token, app-level token, session token, session cookie, rotating token, token of
// an older kind, incoming webhook, workflow webhook, signing secret, client secret.
// https://api.slack.com/concepts/token-types
import type { Pattern } from '../src/model/pattern.ts';

export const slackPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'slack.bot-token',
    family: 'credential',
    title: 'Slack bot token',
    description: 'The token of a Slack app’s bot.',
    impact: 'Whoever has it reads and posts in the channels that the bot is in.',
    remedy:
      'Revoke the token under the app’s OAuth settings (api.slack.com/apps) and install ' + 'the app anew.',
    rotation: 'https://api.slack.com/authentication/best-practices',
    severity: 'critical',
    confidence: 'high',
    tags: ['messaging'],
    references: ['https://api.slack.com/concepts/token-types'],
    keywords: ['xoxb-'],
    regex:
      /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>(?<!xoxe\.)xoxb-(?=[0-9A-Za-z-]{0,30}\d)[0-9A-Za-z-]{20,250})(?![A-Za-z0-9])/,
    checks: [{ kind: 'entropy', bitsMin: 3 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'SLACK_BOT_TOKEN=xoxb-{digits*12}-{digits*13}-{base62*24}' },
        { text: 'const client = new WebClient("xoxb-{digits*12}-{digits*12}-{base62*24}");', path: 'bot.js' },
        {
          text: 'curl -H "Authorization: Bearer xoxb-{digits*12}-{base62*24}" https://slack.com/api/auth.test',
        },
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
    id: 'slack.user-token',
    family: 'credential',
    title: 'Slack user token',
    description: 'The token with which a Slack app acts for a user.',
    impact: 'Whoever has it reads and posts as the user, private channels and direct messages among it.',
    remedy: 'Revoke the token under the app’s OAuth settings (api.slack.com/apps), or with auth.revoke.',
    rotation: 'https://api.slack.com/authentication/best-practices',
    severity: 'critical',
    confidence: 'high',
    tags: ['messaging'],
    references: ['https://api.slack.com/concepts/token-types'],
    keywords: ['xoxp-'],
    regex:
      /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>(?<!xoxe\.)xoxp-(?=[0-9A-Za-z-]{0,30}\d)[0-9A-Za-z-]{20,250})(?![A-Za-z0-9])/,
    checks: [{ kind: 'entropy', bitsMin: 3 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'const token = "xoxp-{digits*12}-{digits*12}-{digits*13}-{hex*32}";', path: 'bot.js' },
        { text: 'slack:\n  token: xoxp-{digits*11}-{digits*11}-{digits*12}-{hex*32}' },
      ],
      skip: [
        { text: 'xoxp-your-token' },
        { text: 'SLACK_TOKEN=xoxp-xxxxxxxxxxxx-xxxxxxxxxxxx-xxxxxxxxxxxxxxxxxxxxxxxx' },
      ],
    },
  },
  {
    kind: 'regex',
    id: 'slack.app-token',
    family: 'credential',
    title: 'Slack app-level token',
    description: 'A token of a Slack app across all workspaces, for Socket Mode and events.',
    impact: 'Whoever has it receives the app’s events from all workspaces that installed it.',
    remedy: 'Revoke the token under the app’s Basic Information, App-Level Tokens.',
    rotation: 'https://api.slack.com/authentication/best-practices',
    severity: 'high',
    confidence: 'high',
    tags: ['messaging'],
    references: ['https://api.slack.com/concepts/token-types'],
    keywords: ['xapp-'],
    regex:
      /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>xapp-\d-A[A-Z0-9]{8,12}-\d{8,15}-[0-9a-f]{40,80})(?![A-Za-z0-9])/,
    checks: [{ kind: 'entropy', bitsMin: 3 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'SLACK_APP_TOKEN=xapp-1-A{upperdigits*10}-{digits*13}-{hex*64}' },
        {
          text: "new App({ socketMode: true, appToken: 'xapp-1-A{upperdigits*10}-{digits*13}-{hex*64}' })",
          path: 'bot.ts',
        },
      ],
      skip: [
        { text: 'SLACK_APP_TOKEN=xapp-1-Axxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx' },
        { text: 'xapp-1-A{hex*9}' },
      ],
    },
  },
  {
    kind: 'regex',
    id: 'slack.session-token',
    family: 'credential',
    title: 'Slack session token',
    description: 'The token of a signed-in Slack client (xoxc, xoxs).',
    impact: 'With the session’s cookie, whoever has it is the user: reads everything that they may.',
    remedy: 'Sign out of all sessions in the account’s settings.',
    rotation: 'https://slack.com/help/articles/214613347-Sign-out-of-Slack',
    severity: 'critical',
    confidence: 'high',
    tags: ['messaging'],
    references: ['https://api.slack.com/concepts/token-types'],
    keywords: ['xoxc-', 'xoxs-'],
    regex:
      /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>xox[cs]-(?=[0-9A-Za-z-]{0,30}\d)[0-9A-Za-z-]{20,250})(?![A-Za-z0-9])/,
    checks: [{ kind: 'entropy', bitsMin: 3 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'SLACK_MCP_XOXC_TOKEN=xoxc-{digits*12}-{digits*12}-{digits*13}-{hex*64}' },
        { text: '"token": "xoxs-{digits*12}-{digits*12}-{digits*12}-{hex*10}"' },
      ],
      skip: [
        { text: 'SLACK_MCP_XOXC_TOKEN=xoxc-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx' },
        { text: 'xoxc-{hex*9}' },
      ],
    },
  },
  {
    kind: 'regex',
    id: 'slack.session-cookie',
    family: 'credential',
    title: 'Slack session cookie',
    description: 'The cookie of a signed-in Slack client (xoxd).',
    impact: 'With the session’s token, whoever has it is the user: reads everything that they may.',
    remedy: 'Sign out of all sessions in the account’s settings.',
    rotation: 'https://slack.com/help/articles/214613347-Sign-out-of-Slack',
    severity: 'critical',
    confidence: 'high',
    tags: ['messaging'],
    references: ['https://api.slack.com/concepts/token-types'],
    keywords: ['xoxd-'],
    regex:
      /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>xoxd-(?!.{0,40}xoxd-)[A-Za-z0-9%+/=_-]{40,300})(?![A-Za-z0-9])/,
    checks: [{ kind: 'entropy', bitsMin: 3.8 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'SLACK_MCP_XOXD_TOKEN=xoxd-{base62*40}%2B{base62*60}%2F{base62*60}%3D' },
        { text: 'Cookie: d=xoxd-{base62*40}%2B{base62*60}%2F{base62*60}%3D; lc=1700000000' },
      ],
      skip: [
        { text: 'SLACK_MCP_XOXD_TOKEN=xoxd-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx' },
        { text: 'xoxd-{hex*9}' },
      ],
    },
  },
  {
    kind: 'regex',
    id: 'slack.rotating-token',
    family: 'credential',
    title: 'Slack rotating token',
    description:
      'A refresh token of Slack (xoxe-), or an access token that it renews (xoxe.xoxb-, ' + 'xoxe.xoxp-).',
    impact: 'Whoever has it acts for the app, and with the refresh token renews its access at will.',
    remedy: 'Revoke the tokens with auth.revoke and install the app anew.',
    rotation: 'https://api.slack.com/authentication/rotation',
    severity: 'critical',
    confidence: 'high',
    tags: ['messaging'],
    references: ['https://api.slack.com/authentication/rotation'],
    keywords: ['xoxe'],
    regex:
      /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>xoxe(?:\.xox[bp])?-(?=[0-9A-Za-z-]{0,30}\d)[0-9A-Za-z-]{20,250})(?![A-Za-z0-9])/,
    checks: [{ kind: 'entropy', bitsMin: 3 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'SLACK_CONFIG_TOKEN=xoxe.xoxp-1-{base62*150}' },
        { text: '"refresh_token": "xoxe-1-{base62*146}"' },
      ],
      skip: [
        { text: 'SLACK_CONFIG_TOKEN=xoxe-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx' },
        { text: 'xoxe-{hex*9}' },
      ],
    },
  },
  {
    kind: 'regex',
    id: 'slack.token',
    family: 'credential',
    title: 'Slack token of an older kind',
    description: 'A token of Slack from before 2020: workspace apps (xoxa, xoxr) and others.',
    impact: 'Whoever has it reads and posts in the channels that it reaches.',
    remedy: 'Revoke the token with auth.revoke, or sign out all sessions.',
    rotation: 'https://api.slack.com/authentication/best-practices',
    severity: 'critical',
    confidence: 'high',
    tags: ['messaging'],
    references: ['https://api.slack.com/concepts/token-types'],
    keywords: ['xoxa-', 'xoxr-', 'xoxo-'],
    regex:
      /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>xox[aor]-(?=[0-9A-Za-z-]{0,30}\d)[0-9A-Za-z-]{20,250})(?![A-Za-z0-9])/,
    checks: [{ kind: 'entropy', bitsMin: 3 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'SLACK_TOKEN=xoxa-2-{digits*12}-{digits*12}-{digits*12}-{hex*32}' },
        { text: '{"refresh_token":"xoxr-{digits*12}-{digits*12}-{hex*32}"}' },
      ],
      skip: [{ text: 'SLACK_TOKEN=xoxa-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx' }, { text: 'xoxa-{hex*9}' }],
    },
  },
  {
    kind: 'regex',
    id: 'slack.webhook',
    family: 'credential',
    title: 'Slack incoming webhook',
    description: 'The address of a Slack incoming webhook.',
    impact: 'Whoever has it posts into the channel as the app.',
    remedy: 'Remove the webhook under the app’s Incoming Webhooks and add a new one.',
    rotation: 'https://api.slack.com/authentication/best-practices',
    severity: 'high',
    confidence: 'high',
    tags: ['messaging'],
    references: ['https://api.slack.com/messaging/webhooks'],
    keywords: ['hooks.slack'],
    regex:
      /(?<secret>hooks\.slack(?:-gov)?\.com\/services\/T[A-Z0-9]{8,12}\/B[A-Z0-9]{8,12}\/[A-Za-z0-9]{20,26})(?![A-Za-z0-9])/,
    checks: [{ kind: 'entropy', bitsMin: 3 }, { kind: 'real-value' }],
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
    id: 'slack.workflow-webhook',
    family: 'credential',
    title: 'Slack workflow webhook',
    description: 'The address that starts a workflow of Slack’s Workflow Builder.',
    impact: 'Whoever has it starts the workflow with data of their choice.',
    remedy: 'Delete the trigger of the workflow and create a new one.',
    rotation: 'https://slack.com/help/articles/360041352714-Create-workflows-that-start-with-a-webhook',
    severity: 'high',
    confidence: 'high',
    tags: ['messaging'],
    references: ['https://slack.com/help/articles/360041352714-Create-workflows-that-start-with-a-webhook'],
    keywords: ['hooks.slack'],
    regex:
      /(?<secret>hooks\.slack(?:-gov)?\.com\/(?:workflows|triggers)\/[A-Z0-9]{8,14}\/[A-Z0-9]{8,20}\/[A-Za-z0-9/]{18,60})(?![A-Za-z0-9])/,
    checks: [{ kind: 'entropy', bitsMin: 3 }, { kind: 'real-value' }],
    examples: {
      match: [
        {
          text: 'SLACK_WORKFLOW_URL=https://hooks.slack.com/workflows/T{upperdigits*8}/A{upperdigits*10}/{digits*18}/{base62*24}',
        },
        { text: '"url": "https://hooks.slack.com/triggers/T{upperdigits*8}/{digits*13}/{hex*32}"' },
      ],
      skip: [
        { text: 'https://hooks.slack.com/workflows/...' },
        { text: 'https://hooks.slack.com/triggers/TEAM/ID/KEY' },
      ],
    },
  },
  {
    kind: 'named',
    id: 'slack.signing-secret',
    family: 'credential',
    title: 'Slack signing secret',
    description: 'The secret with which Slack signs its requests to an app.',
    impact: 'Whoever has it forges requests that the app takes for Slack’s.',
    remedy: 'Regenerate the secret under the app’s Basic Information.',
    rotation: 'https://api.slack.com/authentication/best-practices',
    severity: 'high',
    confidence: 'medium',
    tags: ['messaging'],
    references: ['https://api.slack.com/authentication/verifying-requests-from-slack'],
    names: ['slack'],
    value: /[0-9a-f]{32}/,
    words: ['sign', 'verification'],
    examples: {
      match: [
        { text: 'SLACK_SIGNING_SECRET={hex*32}' },
        { text: "const app = new App({ name: 'slack', signingSecret: '{hex*32}' });", path: 'bot.js' },
      ],
      skip: [
        { text: 'SLACK_SIGNING_SECRET=your_slack_signing_secret' },
        { text: 'slack built from {hex*32}' },
      ],
    },
  },
  {
    kind: 'named',
    id: 'slack.client-secret',
    family: 'credential',
    title: 'Slack client secret',
    description: 'The OAuth client secret of a Slack app.',
    impact: 'Whoever has it exchanges authorization codes for tokens in the app’s name.',
    remedy: 'Regenerate the secret under the app’s Basic Information.',
    rotation: 'https://api.slack.com/authentication/best-practices',
    severity: 'high',
    confidence: 'medium',
    tags: ['messaging'],
    references: ['https://api.slack.com/authentication/oauth-v2'],
    names: ['slack'],
    value: /[0-9a-f]{32}/,
    words: ['client.?secret', 'app.?secret', 'oauth.?secret'],
    examples: {
      match: [{ text: 'SLACK_CLIENT_SECRET={hex*32}' }, { text: 'slack:\n  client_secret: "{hex*32}"' }],
      skip: [{ text: 'SLACK_CLIENT_SECRET=your_slack_client_secret' }, { text: 'slack revision {hex*32}' }],
    },
  },
];
