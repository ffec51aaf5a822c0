// PagerDuty: REST API key, integration key, events address, OAuth token.
// See https://support.pagerduty.com/main/docs/api-access-keys
import type { Pattern } from '../src/model/pattern.ts';

export const pagerdutyPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'pagerduty.api-key',
    family: 'credential',
    title: 'PagerDuty REST API key',
    description:
      '20 characters beside PagerDuty’s name: an account’s or a user’s (`u+...`, ' + '`y_...`) key.',
    impact: 'Whoever has it reads and changes schedules, services and incidents.',
    remedy:
      'Revoke the key under Integrations, API Access Keys, create a new one where it is ' +
      'still needed, and look through what it was used for.',
    rotation: 'https://support.pagerduty.com/main/docs/api-access-keys',
    severity: 'high',
    confidence: 'medium',
    tags: ['observability'],
    references: ['https://support.pagerduty.com/main/docs/api-access-keys'],
    names: ['pagerduty', 'pager_duty', 'pd_api', 'pdpyras'],
    value: /[a-z][+_][A-Za-z0-9_-]{18}|[A-Za-z0-9_+-]{20}/,
    examples: {
      match: [
        { text: 'pagerduty_api_key: u+{base62*17}7', path: 'alert.yml' },
        { text: 'provider "pagerduty" {\n  token = "y_{base62*17}4"\n}\n', path: 'main.tf' },
        {
          text: 'curl https://api.pagerduty.com/users -H "Authorization: Token token={base62*18}z7"',
          path: 'p.sh',
        },
      ],
      skip: [{ text: 'PD_TOKEN=$X' }, { text: 'PAGERDUTY_API_KEY=your-rest-api-key-2x' }],
    },
  },
  {
    kind: 'named',
    id: 'pagerduty.integration-key',
    family: 'credential',
    title: 'PagerDuty integration key',
    description: '32 characters beside PagerDuty’s name: a routing key of the Events API.',
    impact: 'Whoever has it opens and resolves incidents and wakes people up.',
    remedy:
      'Revoke the key in the integration of the service, create a new one where it is ' +
      'still needed, and look through what it was used for.',
    rotation: 'https://support.pagerduty.com/main/docs/api-access-keys',
    severity: 'medium',
    confidence: 'medium',
    tags: ['observability'],
    references: ['https://support.pagerduty.com/main/docs/services-and-integrations'],
    names: ['pagerduty', 'pager_duty', 'pd_routing', 'pd_service', 'pd_integration'],
    value: /[0-9a-fR][0-9a-zA-Z]{31}/,
    examples: {
      match: [
        { text: 'PAGERDUTY_ROUTING_KEY={hex*32}' },
        { text: 'pagerduty_configs:\n  - service_key: {hex*32}\n', path: 'alertmanager.yml' },
        { text: 'pd_integration_key = "R0{base62*29}4"', path: 'a.py' },
      ],
      skip: [{ text: 'PAGERDUTY_ROUTING_KEY=your-routing-key-now' }],
    },
  },
  {
    kind: 'regex',
    id: 'pagerduty.events-url',
    family: 'credential',
    title: 'PagerDuty events address',
    description: 'The address of an events integration, with its key in the path.',
    impact: 'Whoever has it opens and resolves incidents and wakes people up.',
    remedy:
      'Revoke the key in the integration of the service, create a new one where it is ' +
      'still needed, and look through what it was used for.',
    rotation: 'https://support.pagerduty.com/main/docs/api-access-keys',
    severity: 'medium',
    confidence: 'high',
    tags: ['observability'],
    references: ['https://support.pagerduty.com/main/docs/services-and-integrations'],
    keywords: ['events.pagerduty.com', 'events.eu.pagerduty.com'],
    regex:
      /events(?:\.eu)?\.pagerduty\.com\/(?:integration|adapter\/[\w-]{2,30}\/v\d|v1|x-ere)\/(?<secret>[0-9a-zA-Z]{32})(?![0-9A-Za-z])/,
    checks: [{ kind: 'entropy', bitsMin: 3 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'https://events.pagerduty.com/integration/{hex*32}/enqueue' },
        { text: 'endpoint: "https://events.eu.pagerduty.com/integration/{hex*32}/enqueue"', path: 'a.tf' },
      ],
      skip: [
        { text: 'https://events.pagerduty.com/integration/KEY/enqueue' },
        { text: 'https://events.pagerduty.com/v2/enqueue' },
      ],
    },
  },
  {
    kind: 'regex',
    id: 'pagerduty.oauth-token',
    family: 'credential',
    title: 'PagerDuty OAuth token',
    description: 'A scoped OAuth access token of PagerDuty (`pdus+_`, `pdeu+_`).',
    impact: 'Whoever has it reads and changes the account within its scopes until it expires.',
    remedy:
      'Revoke the token under App Registration, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://developer.pagerduty.com/docs/oauth-functionality',
    severity: 'high',
    confidence: 'high',
    tags: ['observability'],
    references: ['https://developer.pagerduty.com/docs/oauth-functionality'],
    keywords: ['pdus+_', 'pdeu+_'],
    regex:
      /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>pd(?:us|eu)\+_0[A-Z0-9]{6,8}_[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?![A-Za-z0-9_-])/,
    checks: [{ kind: 'entropy', bitsMin: 3 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: '"access_token":"pdus+_0XBPWQQ_{hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}"' },
        { text: 'PD_TOKEN=pdeu+_0XBPWQQ_{hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
      ],
      skip: [{ text: 'pdus+_0XBPWQQ_short' }],
    },
  },
];
