// Airtable: access token, automation webhook address, API key.
// See https://airtable.com/developers/web/guides/personal-access-tokens
import type { Pattern } from '../src/model/pattern.ts';

export const airtablePatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'airtable.access-token',
    family: 'credential',
    title: 'Airtable access token',
    description: 'A personal access token of Airtable (`pat`, an id, a dot and 64 hexadecimal ' + 'digits).',
    impact: 'Whoever has it reads and changes the bases within its scopes.',
    remedy:
      'Revoke the token under Developer hub, Personal access tokens, create a new one ' +
      'where it is still needed, and look through what it was used for.',
    rotation: 'https://airtable.com/developers/web/guides/personal-access-tokens',
    severity: 'high',
    confidence: 'high',
    tags: ['saas', 'database'],
    references: ['https://airtable.com/developers/web/guides/personal-access-tokens'],
    keywords: ['pat'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>pat[A-Za-z0-9]{14}\.[0-9a-f]{64})(?![A-Za-z0-9_-])/,
    checks: [{ kind: 'entropy', bitsMin: 3 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'AIRTABLE_TOKEN=pat{base62*14}.{hex*64}' },
        { text: '"pat{base62*14}.{hex*64}"' },
        {
          text: 'curl https://api.airtable.com/v0/meta/bases -H "Authorization: Bearer pat{base62*14}.{hex*64}"',
          path: 'a.sh',
        },
      ],
      skip: [{ text: 'pat{base62*14}' }, { text: 'path.{hex*64}' }],
    },
  },
  {
    kind: 'regex',
    id: 'airtable.automation-webhook',
    family: 'credential',
    title: 'Airtable automation webhook address',
    description: 'The address that starts an automation of Airtable, with its key in the path.',
    impact: 'Whoever has it starts the workflow with data of their choice.',
    remedy: 'Create a new trigger in the automation.',
    rotation: 'https://airtable.com/developers/web/guides/personal-access-tokens',
    severity: 'medium',
    confidence: 'high',
    tags: ['saas', 'database'],
    references: ['https://support.airtable.com/docs/when-webhook-received-trigger'],
    keywords: ['hooks.airtable.com'],
    regex:
      /hooks\.airtable\.com\/workflows\/v1\/genericWebhook\/(?<secret>app[A-Za-z0-9]{14}\/wfl[A-Za-z0-9]{14}\/wtr[A-Za-z0-9]{14})(?![A-Za-z0-9])/,
    checks: [{ kind: 'entropy', bitsMin: 3 }, { kind: 'real-value' }],
    examples: {
      match: [
        {
          text: 'https://hooks.airtable.com/workflows/v1/genericWebhook/app{base62*14}/wfl{base62*14}/wtr{base62*14}',
        },
        {
          text: 'url: "https://hooks.airtable.com/workflows/v1/genericWebhook/app{base62*14}/wfl{base62*14}/wtr{base62*14}"',
          path: 'a.yml',
        },
      ],
      skip: [{ text: 'https://hooks.airtable.com/workflows/v1/genericWebhook/appX/wflX/wtrX' }],
    },
  },
  {
    kind: 'named',
    id: 'airtable.legacy-api-key',
    family: 'credential',
    title: 'Airtable API key',
    description: '`key` and 14 letters and digits beside Airtable’s name: a key in its old form.',
    impact: 'Whoever has it reads and changes all bases of its user, where old keys still work.',
    remedy:
      'Revoke the key on the account page, create a new one where it is still needed, ' +
      'and look through what it was used for.',
    rotation: 'https://airtable.com/developers/web/guides/personal-access-tokens',
    severity: 'medium',
    confidence: 'medium',
    tags: ['saas', 'database'],
    references: ['https://airtable.com/developers/web/guides/personal-access-tokens'],
    names: ['airtable'],
    value: /key[A-Za-z0-9]{14}/,
    examples: {
      match: [
        { text: 'AIRTABLE_API_KEY=key{base62*12}4a' },
        { text: '{"AIRTABLE_API_KEY": "key{base62*12}4a"}', path: 'env.json' },
      ],
      skip: [{ text: 'AIRTABLE_KEY=your-airtable-key' }, { text: 'see airtable key{base62*12}4a' }],
    },
  },
];
