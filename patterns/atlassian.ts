// Atlassian: API token, API token, old form, Jira or Confluence personal access token, Jira automation
// webhook address, OAuth client secret.
// See https://support.atlassian.com/atlassian-account/docs/manage-api-tokens-for-your-atlassian-account/
import type { Pattern } from '../src/model/pattern.ts';

export const atlassianPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'atlassian.api-token',
    family: 'credential',
    title: 'Atlassian API token',
    description:
      'An API token or app password of Atlassian (Jira, Confluence, Bitbucket): ' +
      '`ATATT3`, `ATCTT3`, `ATSTT3`, `ATBB`.',
    impact: 'Whoever has it acts as its user or organization in Jira, Confluence and Bitbucket.',
    remedy:
      'Revoke the token in the account’s security settings, API tokens, create a new ' +
      'one where it is still needed, and look through what it was used for.',
    rotation:
      'https://support.atlassian.com/atlassian-account/docs/manage-api-tokens-for-your-atlassian-account/',
    severity: 'critical',
    confidence: 'high',
    tags: ['saas'],
    references: [
      'https://support.atlassian.com/atlassian-account/docs/manage-api-tokens-for-your-atlassian-account/',
    ],
    keywords: ['ATATT3', 'ATCTT3', 'ATBB', 'ATSTT3'],
    regex:
      /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>AT[ACS]TT3[A-Za-z0-9_=-]{100,250}|ATBB[A-Za-z0-9]{28,36})(?![A-Za-z0-9_-])/,
    checks: [{ kind: 'entropy', bitsMin: 3.5 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'JIRA_API_TOKEN=ATATT3xFfGF0{base64url*171}={HEX*8}' },
        { text: 'BITBUCKET=ATBB{base62*32}' },
        {
          text: 'curl -u me@acme.io:ATATT3xFfGF0{base64url*171}={HEX*8} https://acme.atlassian.net/rest/api/3/myself',
          path: 'a.sh',
        },
      ],
      skip: [{ text: 'ATATT3xFfGF0{base62*10}' }, { text: 'ATBB{base62*6}' }],
    },
  },
  {
    kind: 'named',
    id: 'atlassian.legacy-api-token',
    family: 'credential',
    title: 'Atlassian API token, old form',
    description:
      '24 letters and digits beside the name of Jira, Confluence or Atlassian: an API ' +
      'token in its old form.',
    impact: 'Whoever has it acts as its user in Jira and Confluence.',
    remedy:
      'Revoke the token in the account’s security settings, API tokens, create a new ' +
      'one where it is still needed, and look through what it was used for.',
    rotation:
      'https://support.atlassian.com/atlassian-account/docs/manage-api-tokens-for-your-atlassian-account/',
    severity: 'critical',
    confidence: 'medium',
    tags: ['saas'],
    references: [
      'https://support.atlassian.com/atlassian-account/docs/manage-api-tokens-for-your-atlassian-account/',
    ],
    names: ['atlassian', 'jira', 'confluence'],
    value: /[A-Za-z0-9]{24}/,
    examples: {
      match: [
        { text: 'JIRA_API_TOKEN={base62*22}4a' },
        { text: 'confluence:\n  user: me@acme.io\n  token: {base62*22}7b\n', path: 'a.yml' },
        {
          text: "jira = JIRA('https://acme.atlassian.net', basic_auth=('me@acme.io', '{base62*22}4a'))",
          path: 'a.py',
        },
      ],
      skip: [{ text: 'JIRA_API_TOKEN=your-atlassian-token' }, { text: 'see atlassian {base62*22}4a' }],
    },
  },
  {
    kind: 'named',
    id: 'atlassian.data-center-token',
    family: 'credential',
    title: 'Jira or Confluence personal access token',
    description:
      '44 base64 characters beside the name of Jira, Confluence or Bitbucket: a token ' +
      'of a Data Center product.',
    impact: 'Whoever has it acts as its user.',
    remedy:
      'Revoke the token in the user’s profile, Personal Access Tokens, create a new one ' +
      'where it is still needed, and look through what it was used for.',
    rotation: 'https://confluence.atlassian.com/enterprise/using-personal-access-tokens-1026032365.html',
    severity: 'critical',
    confidence: 'medium',
    tags: ['saas'],
    references: ['https://confluence.atlassian.com/enterprise/using-personal-access-tokens-1026032365.html'],
    names: ['atlassian', 'jira', 'confluence', 'bitbucket_server', 'bitbucket_dc'],
    value: /[MNO][A-Za-z0-9+/]{43}/,
    checks: [{ kind: 'base64-contains', text: ':' }],
    examples: {
      match: [
        { text: 'JIRA_PAT={b64:{digits*12}:{base62*20}}' },
        { text: 'confluence_token: "{b64:{digits*12}:{base62*20}}"', path: 'a.yml' },
      ],
      skip: [
        { text: 'JIRA_PAT=your-atlassian-token' },
        { text: 'see atlassian {b64:{digits*12}:{base62*20}}' },
      ],
    },
  },
  {
    kind: 'regex',
    id: 'atlassian.automation-webhook',
    family: 'credential',
    title: 'Jira automation webhook address',
    description: 'The address that starts an automation rule of Jira, with its key in the path.',
    impact: 'Whoever has it starts the workflow with data of their choice.',
    remedy: 'Regenerate the address of the rule’s webhook.',
    rotation:
      'https://support.atlassian.com/cloud-automation/docs/configure-the-incoming-webhook-trigger-in-atlassian-automation/',
    severity: 'medium',
    confidence: 'high',
    tags: ['saas'],
    references: [
      'https://support.atlassian.com/cloud-automation/docs/configure-the-incoming-webhook-trigger-in-atlassian-automation/',
    ],
    keywords: ['atlassian.com/pro/hooks/', 'atlassian.com/automation/webhooks/'],
    regex:
      /atlassian\.com\/(?:pro\/hooks|automation\/webhooks\/[a-z]{3,12}\/a\/[0-9a-f-]{36})\/(?<secret>[0-9a-f]{40,64}|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?![0-9A-Za-z-])/,
    checks: [{ kind: 'real-value' }],
    examples: {
      match: [
        { text: 'https://automation.atlassian.com/pro/hooks/{hex*40}' },
        {
          text: 'url: https://api-private.atlassian.com/automation/webhooks/jira/a/{hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}/{hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}',
          path: 'a.yml',
        },
      ],
      skip: [{ text: 'https://automation.atlassian.com/pro/hooks/<key>' }],
    },
  },
  {
    kind: 'regex',
    id: 'atlassian.oauth-client-secret',
    family: 'credential',
    title: 'Atlassian OAuth client secret',
    description: 'The secret of an OAuth 2.0 (3LO) application of Atlassian (`ATOA`).',
    impact: 'Whoever has it and the client id asks for tokens in the application’s name.',
    remedy:
      'Revoke the secret in the developer console, Settings, create a new one where it ' +
      'is still needed, and look through what it was used for.',
    rotation: 'https://developer.atlassian.com/cloud/jira/platform/oauth-2-3lo-apps/',
    severity: 'high',
    confidence: 'high',
    tags: ['saas'],
    references: ['https://developer.atlassian.com/cloud/jira/platform/oauth-2-3lo-apps/'],
    keywords: ['ATOA'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>ATOA[A-Za-z0-9_-]{60,110})(?![A-Za-z0-9_-])/,
    checks: [
      { kind: 'entropy', bitsMin: 3.5 },
      { kind: 'character-classes', classesMin: 3 },
      { kind: 'real-value' },
    ],
    examples: {
      match: [
        { text: 'ATLASSIAN_CLIENT_SECRET=ATOA{base64url*72}' },
        { text: '"client_secret": "ATOA{base62*68}{HEX*8}"' },
      ],
      skip: [{ text: 'ATOA{base62*8}' }],
    },
  },
];
