// teams: Microsoft Teams webhook.
import type { Pattern } from '../src/model/pattern.ts';

export const teamsPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'teams.webhook',
    family: 'credential',
    title: 'Microsoft Teams webhook',
    description: 'The address of an incoming webhook of Microsoft Teams or of a Power Automate flow.',
    impact: 'Whoever has it posts into the channel or starts the flow.',
    remedy: 'Remove the connector or workflow from the channel and create a new one.',
    severity: 'high',
    confidence: 'high',
    tags: ['messaging'],
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
];
