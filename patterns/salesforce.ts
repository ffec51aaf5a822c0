// Salesforce: access token, refresh token, consumer secret, connected app secret, security token.
// See https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/intro_rest_authentication.htm
import type { Pattern } from '../src/model/pattern.ts';

export const salesforcePatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'salesforce.access-token',
    family: 'credential',
    title: 'Salesforce access token',
    description:
      'A session id or access token of Salesforce: the organization’s id (`00D...`), ' +
      '`!` and about 96 characters.',
    impact: 'Whoever has it reads and changes customers, deals and their personal data.',
    remedy:
      'Revoke the token under Session Management, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://help.salesforce.com/s/articleView?id=sf.connected_app_rotate_consumer_details.htm',
    severity: 'critical',
    confidence: 'high',
    tags: ['crm', 'saas'],
    references: [
      'https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/intro_rest_authentication.htm',
    ],
    keywords: ['00D'],
    regex:
      /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>00D[A-Za-z0-9]{12}(?:[A-Za-z0-9]{3})?!(?:A[QRS]|[A-Za-z0-9])[A-Za-z0-9._]{60,160})(?![A-Za-z0-9_])/,
    checks: [{ kind: 'entropy', bitsMin: 4 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'SF_ACCESS_TOKEN=00D{base62*12}!AQ{base62*94}' },
        {
          text: 'Authorization: Bearer 00D{base62*15}!AR{base62*50}_{base62*20}.{base62*20}',
          path: 'a.http',
        },
      ],
      skip: [{ text: '00D{base62*12}!' }, { text: '00D5e000000xxxx' }],
    },
  },
  {
    kind: 'regex',
    id: 'salesforce.refresh-token',
    family: 'credential',
    title: 'Salesforce refresh token',
    description: 'A refresh token of Salesforce (`5Aep`), alone or in an `sfdxAuthUrl`.',
    impact: 'Whoever has it and the client id gets access tokens until it is revoked.',
    remedy:
      'Revoke the token under Connected Apps OAuth Usage, create a new one where it is ' +
      'still needed, and look through what it was used for.',
    rotation: 'https://help.salesforce.com/s/articleView?id=sf.connected_app_rotate_consumer_details.htm',
    severity: 'critical',
    confidence: 'high',
    tags: ['crm', 'saas'],
    references: [
      'https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/intro_rest_authentication.htm',
    ],
    keywords: ['5Aep8'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>5Aep8[A-Za-z0-9._]{70,120})(?![A-Za-z0-9_])/,
    checks: [{ kind: 'entropy', bitsMin: 4 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'force://PlatformCLI::5Aep8{base62*82}@acme.my.salesforce.com' },
        { text: '"refresh_token": "5Aep861{base62*79}"' },
      ],
      skip: [{ text: '5Aep8{base62*6}' }],
    },
  },
  {
    kind: 'named',
    id: 'salesforce.consumer-secret',
    family: 'credential',
    title: 'Salesforce consumer secret',
    description:
      '64 capital hexadecimal digits, or 18 and 19 decimal ones, beside the name of ' +
      'Salesforce’s secret; the consumer key (`3MVG9...`) goes with it.',
    impact: 'Whoever has both gets tokens in the connected app’s name.',
    remedy: 'in the connected app: rotate the consumer details.',
    rotation: 'https://help.salesforce.com/s/articleView?id=sf.connected_app_create_api_integration.htm',
    severity: 'critical',
    confidence: 'medium',
    tags: ['crm', 'saas'],
    references: [
      'https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/intro_rest_authentication.htm',
    ],
    names: ['salesforce', 'sfdc', 'sf_client', 'sf_consumer', 'consumer', 'sforce'],
    value: /[0-9A-F]{64}|\d{18,19}/,
    words: ['secret'],
    examples: {
      match: [
        { text: 'SALESFORCE_CONSUMER_SECRET={HEX*64}' },
        { text: 'salesforce:\n  username: a@acme.io\n  consumer_secret: {HEX*64}\n', path: 'a.yml' },
      ],
      skip: [{ text: 'SALESFORCE_CONSUMER_SECRET=your-consumer-secret' }],
    },
  },
  {
    kind: 'regex',
    id: 'salesforce.connected-app-secret',
    family: 'credential',
    title: 'Salesforce connected app secret',
    description:
      '64 capital hexadecimal digits, or 18 and 19 decimal ones, beside the name of a ' +
      'client’s secret and a consumer key (`3MVG9...`).',
    impact: 'Whoever has both gets tokens in the connected app’s name.',
    remedy: 'in the connected app: rotate the consumer details.',
    rotation: 'https://help.salesforce.com/s/articleView?id=sf.connected_app_create_api_integration.htm',
    severity: 'critical',
    confidence: 'high',
    tags: ['crm', 'saas'],
    references: [
      'https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/intro_rest_authentication.htm',
    ],
    keywords: [
      'client_secret',
      'clientsecret',
      'client-secret',
      'consumer_secret',
      'consumersecret',
      'consumer-secret',
    ],
    regex:
      /(?<![A-Za-z0-9])(?:(?:client|consumer)[_-]?secret)["'\]]{0,3}[^\S\n]{0,8}(?:=>|:=|[:=,])[^\S\n]{0,8}["'`]{0,2}(?<secret>(?:[0-9A-F]{64}|\d{18,19}))(?![A-Za-z0-9_+/-])/i,
    checks: [{ kind: 'entropy', bitsMin: 2.5 }, { kind: 'real-value' }],
    companion: { title: 'consumer key', regex: /(?<companion>3MVG9[A-Za-z0-9._]{60,100})/, need: 'required' },
    rank: 24,
    examples: {
      match: [
        { text: 'client_id: 3MVG9{base62*80}\nclient_secret: {HEX*64}\n', path: 'a.yml' },
        { text: '{"clientId": "3MVG9{base62*76}_1.x", "clientSecret": "{digits*19}"}', path: 'a.json' },
      ],
      skip: [{ text: 'client_id=3MVG9{base62*80}\nclient_secret=<secret>' }],
    },
  },
  {
    kind: 'named',
    id: 'salesforce.security-token',
    family: 'credential',
    title: 'Salesforce security token',
    description:
      '24 or 25 letters and digits beside the name of Salesforce’s security token; it ' +
      'goes with a user’s password.',
    impact: 'With the password, whoever has it signs in from anywhere as that user.',
    remedy: 'in the user’s settings: Reset My Security Token.',
    rotation: 'https://help.salesforce.com/s/articleView?id=sf.user_security_token.htm',
    severity: 'high',
    confidence: 'medium',
    tags: ['crm', 'saas'],
    references: [
      'https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/intro_rest_authentication.htm',
    ],
    names: ['salesforce', 'sfdc', 'sf_security', 'sforce'],
    value: /[A-Za-z0-9]{24,25}/,
    words: ['token'],
    examples: {
      match: [
        { text: 'SALESFORCE_SECURITY_TOKEN={base62*22}4a' },
        { text: 'const salesforce = new Client({ token: "{base62*22}4a" });', path: 'src/client.ts' },
      ],
      skip: [
        { text: 'SALESFORCE_SECURITY_TOKEN=your-salesforce-token' },
        { text: 'see salesforce {base62*22}4a' },
      ],
    },
  },
];
