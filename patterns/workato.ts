// Workato: webhook address, API token.
// See https://docs.workato.com/workato-api.html
import type { Pattern } from '../src/model/pattern.ts';

export const workatoPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'workato.webhook',
    family: 'credential',
    title: 'Workato webhook address',
    description: 'The address that starts a recipe, with its id in the path.',
    impact: 'Whoever has it starts the workflow with data of their choice.',
    remedy: 'Change the name of the webhook’s event.',
    rotation: 'https://docs.workato.com/connectors/workato-webhooks.html',
    severity: 'medium',
    confidence: 'high',
    tags: ['saas', 'ci'],
    references: ['https://docs.workato.com/connectors/workato-webhooks.html'],
    keywords: ['workato.com/webhooks'],
    regex:
      /workato\.com\/webhooks\/(?:rest|notify)\/(?<secret>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?:\/[\w-]{1,60})?)(?![0-9a-f-])/,
    checks: [{ kind: 'real-value' }],
    examples: {
      match: [
        { text: 'https://www.workato.com/webhooks/rest/{hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}/orders' },
        {
          text: 'url: "https://webhooks.workato.com/webhooks/rest/{hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}/new-lead"',
          path: 'a.yml',
        },
      ],
      skip: [{ text: 'https://www.workato.com/webhooks/rest/<id>/orders' }],
    },
  },
  {
    kind: 'regex',
    id: 'workato.api-token',
    family: 'credential',
    title: 'Workato API token',
    description: 'An API client’s token of Workato: the region (`wrkaus-`) and a web token.',
    impact: 'Whoever has it reads and changes recipes and connections within its role.',
    remedy:
      'Revoke the token under Workspace admin, API clients, create a new one where it ' +
      'is still needed, and look through what it was used for.',
    rotation: 'https://docs.workato.com/workato-api/api-clients.html',
    severity: 'critical',
    confidence: 'high',
    tags: ['saas', 'ci'],
    references: ['https://docs.workato.com/workato-api.html'],
    keywords: ['wrka'],
    regex:
      /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>wrka[a-z]{2,8}-eyJ[A-Za-z0-9_-]{10,200}\.eyJ[A-Za-z0-9_-]{20,600}\.[A-Za-z0-9_-]{40,500})(?![A-Za-z0-9_-])/,
    matchBytesMax: 1400,
    checks: [{ kind: 'real-value' }],
    rank: 36,
    examples: {
      match: [
        {
          text: 'WORKATO_API_TOKEN=wrkaus-{jwt:{"sub":"{hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}","iat":17{digits*8}}}',
        },
        { text: 'Authorization: Bearer wrkaeu-{jwt:{"sub":"{hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}"}}' },
      ],
      skip: [{ text: 'wrkaus-...' }],
    },
  },
];
