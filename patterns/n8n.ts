// n8n: API key, webhook address, encryption key.
// See https://docs.n8n.io/api/authentication/
import type { Pattern } from '../src/model/pattern.ts';

export const n8nPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'n8n.api-key',
    family: 'credential',
    title: 'n8n API key',
    description: 'An API key of n8n in its old form (`n8n_api_`).',
    impact: 'Whoever has it reads and changes workflows and makes credentials.',
    remedy:
      'Revoke the key under Settings, n8n API, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://docs.n8n.io/api/authentication/',
    severity: 'critical',
    confidence: 'high',
    tags: ['saas', 'ci'],
    references: ['https://docs.n8n.io/api/authentication/'],
    keywords: ['n8n_api_'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>n8n_api_[0-9a-f]{80})(?![A-Za-z0-9_-])/,
    checks: [{ kind: 'entropy', bitsMin: 3 }, { kind: 'real-value' }],
    examples: {
      match: [{ text: 'N8N_API_KEY=n8n_api_{hex*80}' }, { text: 'X-N8N-API-KEY: n8n_api_{hex*80}' }],
      skip: [{ text: 'n8n_api_{hex*6}' }, { text: 'n8n_api_key' }],
    },
  },
  {
    kind: 'regex',
    id: 'n8n.cloud-webhook',
    family: 'credential',
    title: 'n8n webhook address',
    description: 'The address that starts a workflow of n8n’s cloud, with its id in the path.',
    impact: 'Whoever has it starts the workflow with data of their choice.',
    remedy: 'Change the path of the webhook, and give it authentication.',
    rotation: 'https://docs.n8n.io/api/authentication/',
    severity: 'low',
    confidence: 'high',
    tags: ['saas', 'ci'],
    references: ['https://docs.n8n.io/integrations/builtin/core-nodes/n8n-nodes-base.webhook/'],
    keywords: ['.app.n8n.cloud/webhook'],
    regex:
      /[a-z0-9-]{1,60}\.app\.n8n\.cloud\/webhook(?:-test)?\/(?<secret>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?![0-9a-f-])/,
    checks: [{ kind: 'real-value' }],
    examples: {
      match: [
        { text: 'https://acme.app.n8n.cloud/webhook/{hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
        {
          text: 'url: "https://acme.app.n8n.cloud/webhook-test/{hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}"',
          path: 'a.yml',
        },
      ],
      skip: [{ text: 'https://acme.app.n8n.cloud/webhook/orders' }],
    },
  },
  {
    kind: 'named',
    id: 'n8n.encryption-key',
    family: 'credential',
    title: 'n8n encryption key',
    description: '16 to 64 characters beside the name of n8n’s encryption key.',
    impact: 'Whoever has it and the database reads all stored credentials.',
    remedy: 'Change the key, and enter all credentials again.',
    rotation: 'https://docs.n8n.io/api/authentication/',
    severity: 'critical',
    confidence: 'medium',
    tags: ['saas', 'ci'],
    references: ['https://docs.n8n.io/hosting/configuration/configuration-examples/encryption-key/'],
    names: ['n8n_encryption'],
    value: /[A-Za-z0-9+/]{24,64}={0,2}/,
    examples: {
      match: [
        { text: 'N8N_ENCRYPTION_{~}KEY={base62*30}4a' },
        { text: '{"N8N_ENCRYPTION_{~}KEY": "{base62*30}4a"}', path: 'env.json' },
      ],
      skip: [{ text: 'N8N_ENCRYPTION_{~}KEY=your-n8n-key' }, { text: 'see n8n encryption {base62*30}4a' }],
    },
  },
];
