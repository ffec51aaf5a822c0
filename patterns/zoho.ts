// Zoho: OAuth token, webhook key, client secret.
// See https://www.zoho.com/crm/developer/docs/api/v7/oauth-overview.html
import type { Pattern } from '../src/model/pattern.ts';

export const zohoPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'zoho.oauth-token',
    family: 'credential',
    title: 'Zoho OAuth token',
    description: 'An access or refresh token of Zoho (`1000.` and twice 32 hexadecimal digits).',
    impact: 'Whoever has it reads and changes customers, deals and their personal data.',
    remedy: 'by the revoke endpoint or in the account’s connected apps.',
    rotation: 'https://www.zoho.com/accounts/protocol/oauth/revoke-tokens.html',
    severity: 'critical',
    confidence: 'high',
    tags: ['crm', 'saas'],
    references: ['https://www.zoho.com/crm/developer/docs/api/v7/oauth-overview.html'],
    keywords: ['1000.'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>1000\.[0-9a-f]{32}\.[0-9a-f]{32})(?![A-Za-z0-9_-])/,
    checks: [{ kind: 'entropy', bitsMin: 3 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'ZOHO_REFRESH_TOKEN=1000.{hex*32}.{hex*32}' },
        { text: 'Authorization: Zoho-oauthtoken 1000.{hex*32}.{hex*32}' },
      ],
      skip: [{ text: '1000.{hex*8}' }, { text: '1000.50' }],
    },
  },
  {
    kind: 'regex',
    id: 'zoho.flow-webhook-key',
    family: 'credential',
    title: 'Zoho webhook key',
    description: 'The `zapikey` of an address that starts a flow or a function of Zoho (`1001.`).',
    impact: 'Whoever has it starts the workflow with data of their choice.',
    remedy: 'Create a new webhook and delete the old one.',
    rotation: 'https://www.zoho.com/accounts/protocol/oauth/revoke-tokens.html',
    severity: 'medium',
    confidence: 'high',
    tags: ['crm', 'saas'],
    references: ['https://www.zoho.com/crm/developer/docs/functions/'],
    keywords: ['1001.'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>1001\.[0-9a-f]{32}\.[0-9a-f]{32})(?![A-Za-z0-9_-])/,
    checks: [{ kind: 'entropy', bitsMin: 3 }, { kind: 'real-value' }],
    examples: {
      match: [
        {
          text: 'https://flow.zoho.com/1/flow/webhook/incoming?zapikey=1001.{hex*32}.{hex*32}&isdebug=false',
        },
        { text: 'ZAPIKEY=1001.{hex*32}.{hex*32}' },
      ],
      skip: [{ text: '1001.{hex*8}' }],
    },
  },
  {
    kind: 'named',
    id: 'zoho.client-secret',
    family: 'credential',
    title: 'Zoho client secret',
    description: '42 hexadecimal digits beside Zoho’s name; the client id (`1000.`) goes with it.',
    impact: 'Whoever has it and a refresh token gets access tokens.',
    remedy:
      'Revoke the secret in the API console, create a new one where it is still needed, ' +
      'and look through what it was used for.',
    rotation: 'https://www.zoho.com/accounts/protocol/oauth/revoke-tokens.html',
    severity: 'high',
    confidence: 'medium',
    tags: ['crm', 'saas'],
    references: ['https://www.zoho.com/crm/developer/docs/api/v7/oauth-overview.html'],
    names: ['zoho'],
    value: /[0-9a-f]{42}/,
    companion: {
      title: 'client id',
      regex: /(?<companion>1000\.[A-Z0-9]{30,40})(?![A-Za-z0-9.])/,
      need: 'optional',
    },
    examples: {
      match: [
        { text: 'ZOHO_CLIENT_SECRET={hex*42}' },
        { text: 'zoho_client_secret = "{hex*42}"', path: 'app/settings.py' },
      ],
      skip: [{ text: 'ZOHO_SECRET=your-zoho-secret' }, { text: 'see zoho {hex*42}' }],
    },
  },
];
