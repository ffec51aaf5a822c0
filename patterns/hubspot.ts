// HubSpot: private app token, API key, API key or client secret, personal access key.
// See https://developers.hubspot.com/docs/guides/apps/private-apps/overview
import type { Pattern } from '../src/model/pattern.ts';

export const hubspotPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'hubspot.access-token',
    family: 'credential',
    title: 'HubSpot private app token',
    description: 'The token of a private app of HubSpot (`pat-na1-`).',
    impact: 'Whoever has it reads and changes customers, deals and their personal data.',
    remedy:
      'Revoke the token under Settings, Private Apps, create a new one where it is ' +
      'still needed, and look through what it was used for.',
    rotation: 'https://developers.hubspot.com/docs/guides/apps/private-apps/overview',
    severity: 'critical',
    confidence: 'high',
    tags: ['crm', 'saas'],
    references: ['https://developers.hubspot.com/docs/guides/apps/private-apps/overview'],
    keywords: ['pat-na', 'pat-eu', 'pat-ap', 'pat-ca'],
    regex:
      /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>pat-(?:na|eu|ap|ca)\d-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?![A-Za-z0-9_-])/,
    checks: [{ kind: 'entropy', bitsMin: 3 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'HUBSPOT=pat-na1-{hex*8}-{hex*4}-{hex*4}-{hex*4}-{hex*12}' },
        { text: '"pat-eu1-{hex*8}-{hex*4}-{hex*4}-{hex*4}-{hex*12}"' },
      ],
      skip: [{ text: 'pat-na1-xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx' }],
    },
  },
  {
    kind: 'regex',
    id: 'hubspot.hapikey',
    family: 'credential',
    title: 'HubSpot API key',
    description: 'A UUID beside `hapikey`, the parameter of HubSpot’s API: a key in its old form.',
    impact: 'Whoever has it reads and changes customers, deals and their personal data.',
    remedy:
      'Revoke the key under Settings, Integrations, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://developers.hubspot.com/docs/guides/apps/private-apps/overview',
    severity: 'high',
    confidence: 'high',
    tags: ['crm', 'saas'],
    references: ['https://developers.hubspot.com/docs/guides/apps/authentication/intro-to-auth'],
    keywords: ['hapikey'],
    regex:
      /(?<![A-Za-z0-9])(?:(?:hubspot_?)?hapikey)["'\]]{0,3}[^\S\n]{0,8}(?:=>|:=|[:=,])[^\S\n]{0,8}["'`]{0,2}(?<secret>[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?![A-Za-z0-9_+/-])/i,
    checks: [{ kind: 'entropy', bitsMin: 3 }, { kind: 'real-value' }],
    rank: 31,
    examples: {
      match: [
        {
          text: 'https://api.hubapi.com/contacts/v1/lists/all/contacts/all?hapikey={hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}',
        },
        { text: 'HAPIKEY="{hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}"', path: 'a.sh' },
      ],
      skip: [{ text: 'hapikey=demo' }, { text: 'hapikey: YOUR_HUBSPOT_API_KEY' }],
    },
  },
  {
    kind: 'named',
    id: 'hubspot.api-key',
    family: 'credential',
    title: 'HubSpot API key or client secret',
    description: 'A UUID beside HubSpot’s name.',
    impact: 'Whoever has it reads and changes customers, deals and their personal data.',
    remedy:
      'Revoke the key in the app’s settings, create a new one where it is still needed, ' +
      'and look through what it was used for.',
    rotation: 'https://developers.hubspot.com/docs/guides/apps/private-apps/overview',
    severity: 'high',
    confidence: 'medium',
    tags: ['crm', 'saas'],
    references: ['https://developers.hubspot.com/docs/guides/apps/authentication/intro-to-auth'],
    names: ['hubspot', 'hub_spot'],
    value: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
    examples: {
      match: [
        { text: 'HUBSPOT_API_KEY={hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
        { text: '"hubspotApiKey": "{hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}"', path: 'config.json' },
      ],
      skip: [
        { text: 'HUBSPOT_KEY=your-hubspot-key' },
        { text: 'see hubspot {hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
      ],
    },
  },
  {
    kind: 'regex',
    id: 'hubspot.personal-access-key',
    family: 'credential',
    title: 'HubSpot personal access key',
    description:
      'A developer’s key for HubSpot’s command line: a base64 text that starts with the ' + 'region.',
    impact: 'Whoever has it changes themes, modules and data as that user.',
    remedy:
      'Revoke the key under CMS Development Tools, Personal Access Key, create a new ' +
      'one where it is still needed, and look through what it was used for.',
    rotation: 'https://developers.hubspot.com/docs/guides/apps/private-apps/overview',
    severity: 'high',
    confidence: 'high',
    tags: ['crm', 'saas'],
    references: [
      'https://developers.hubspot.com/docs/cms/start-building/introduction/developer-environment/personal-access-key',
    ],
    keywords: ['CiRuYTE', 'CiRldTE', 'CiRhcDE'],
    regex:
      /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>Ci(?:RuYT|RldT|RhcD)E[A-Za-z0-9+/_-]{90,300}={0,2})(?![A-Za-z0-9+/=])/,
    checks: [{ kind: 'entropy', bitsMin: 3 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'personalAccessKey: CiRuYTEt{base62*180}' },
        { text: 'HUBSPOT_PERSONAL_ACCESS_KEY=CiRldTEt{base62*160}==', path: 'ci.txt' },
      ],
      skip: [{ text: 'CiRuYTEt' }],
    },
  },
];
