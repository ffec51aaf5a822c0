// teams: Microsoft Teams webhook.
import type { Pattern } from '../src/model/pattern.ts';

export const teamsPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'teams.webhook',
    family: 'credential',
    title: 'Microsoft Teams webhook',
    description: 'The address of an incoming webhook of Microsoft Teams.',
    impact: 'Whoever has it posts into the channel.',
    remedy: 'Remove the connector or workflow from the channel and create a new one.',
    rotation:
      'https://learn.microsoft.com/en-us/microsoftteams/platform/webhooks-and-connectors/how-to/add-incoming-webhook',
    severity: 'high',
    confidence: 'high',
    tags: ['messaging'],
    references: [
      'https://learn.microsoft.com/en-us/microsoftteams/platform/webhooks-and-connectors/how-to/add-incoming-webhook',
    ],
    keywords: [
      '.webhook.office.com/',
      '//outlook.office.com/webhook',
      '//outlook.office365.com/webhook',
      '.webhook.office365.com/',
    ],
    regex:
      /https:\/\/(?<secret>(?:[a-z0-9-]{1,60}\.webhook|outlook)\.office(?:365)?\.com\/webhook(?:b2)?\/[0-9a-f@-]{70,80}\/IncomingWebhook\/[0-9a-z]{32}\/[0-9a-f-]{36}(?:\/[A-Za-z0-9_-]{20,60})?)/i,
    matchBytesMax: 700,
    checks: [{ kind: 'real-value' }],
    examples: {
      match: [
        {
          text: 'https://contoso.webhook.office.com/webhookb2/{hex*8}-{hex*4}-{hex*4}-{hex*4}-{hex*12}@{hex*8}-{hex*4}-{hex*4}-{hex*4}-{hex*12}/IncomingWebhook/{hex*32}/{hex*8}-{hex*4}-{hex*4}-{hex*4}-{hex*12}',
        },
        {
          text: 'url: https://outlook.office.com/webhook/{hex*8}-{hex*4}-{hex*4}-{hex*4}-{hex*12}@{hex*8}-{hex*4}-{hex*4}-{hex*4}-{hex*12}/IncomingWebhook/{hex*32}/{hex*8}-{hex*4}-{hex*4}-{hex*4}-{hex*12}',
          path: 'alert.yml',
        },
      ],
      skip: [{ text: 'https://contoso.webhook.office.com/webhookb2/...' }],
    },
  },
];
