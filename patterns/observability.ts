// Monitoring, logging and alerting.
import type { Pattern } from '../src/model/pattern.ts';

export const observabilityPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'newrelic.api-key',
    family: 'credential',
    title: 'New Relic key',
    description: 'A secret of New Relic. Whoever has it sends data or reads and changes the account.',
    remedy: 'Revoke it in New Relic and create a new one.',
    severity: 'high',
    confidence: 'high',
    references: ['https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/'],
    keywords: ['NRAK-', 'NRAL', 'NRII-', 'NRIQ-', 'NRRA-'],
    regex:
      /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>NRAK-[A-Z0-9]{27}|[0-9a-f]{36}NRAL|NRI[IQ]-[A-Za-z0-9_-]{32}|NRRA-[0-9a-f]{42})(?![A-Za-z0-9_])/,
    checks: [{ kind: 'entropy', bitsMin: 3 }, { kind: 'real-value' }],
    examples: {
      match: [{ text: 'NEW_RELIC_API_KEY=NRAK-{upperdigits*27}' }, { text: 'license_key: {hex*36}NRAL' }],
      skip: [{ text: 'NRAK-{upper*8}' }, { text: 'NRAL' }],
    },
  },
  {
    kind: 'regex',
    id: 'sentry.auth-token',
    family: 'credential',
    title: 'Sentry auth token',
    description: 'A secret of Sentry. Whoever has it uploads releases and reads issues.',
    remedy: 'Revoke it in Sentry and create a new one.',
    severity: 'high',
    confidence: 'high',
    references: ['https://docs.sentry.io/account/auth-tokens/'],
    keywords: ['sntrys_', 'sntryu_', 'sntrya_', 'sntryi_'],
    regex:
      /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>sntrys_eyJ[A-Za-z0-9+/=]{60,600}_[A-Za-z0-9+/]{40,48}|sntry[uai]_[0-9a-f]{64})(?![A-Za-z0-9_])/,
    matchBytesMax: 900,
    checks: [{ kind: 'entropy', bitsMin: 3 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'SENTRY_AUTH_TOKEN=sntrys_eyJ{base62*120}=_{base62*43}' },
        { text: '"sntryu_{hex*64}"' },
      ],
      skip: [{ text: 'sntryu_{hex*10}' }, { text: 'sntrys_YOUR_TOKEN_HERE' }],
    },
  },
  {
    kind: 'regex',
    id: 'grafana.token',
    family: 'credential',
    title: 'Grafana token',
    description:
      'A secret of Grafana. Whoever has it reads dashboards and data sources and, by its role, ' +
      'changes them.',
    remedy: 'Revoke it in Grafana and create a new one.',
    severity: 'high',
    confidence: 'high',
    references: ['https://grafana.com/docs/grafana/latest/administration/service-accounts/'],
    keywords: ['glsa_', 'glc_'],
    regex:
      /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>glsa_[A-Za-z0-9]{32}_[0-9a-f]{8}|glc_[A-Za-z0-9+/_-]{32,400}={0,2})(?![A-Za-z0-9_])/,
    checks: [{ kind: 'entropy', bitsMin: 3.5 }, { kind: 'real-value' }],
    examples: {
      match: [{ text: 'GRAFANA_TOKEN=glsa_{base62*32}_{hex*8}' }, { text: '"glc_{base62*120}"' }],
      skip: [{ text: 'glsa_{base62*8}' }, { text: 'glc_' }],
    },
  },
  {
    kind: 'regex',
    id: 'dynatrace.token',
    family: 'credential',
    title: 'Dynatrace token',
    description: 'A secret of Dynatrace. Whoever has it reads and writes monitoring data and settings.',
    remedy: 'Revoke it in Dynatrace and create a new one.',
    severity: 'high',
    confidence: 'high',
    references: [
      'https://docs.dynatrace.com/docs/manage/identity-access-management/access-tokens-and-oauth-clients/access-tokens',
    ],
    keywords: ['dt0c01.', 'dt0s01.', 'dt0s02.', 'dt0s16.'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>dt0[cs]\d{2}\.[A-Z2-7]{8,24}\.[A-Z2-7]{64})(?![A-Za-z0-9_])/,
    checks: [{ kind: 'real-value' }],
    examples: {
      match: [
        { text: 'DT_TOKEN=dt0c01.{base32*24}.{base32*64}' },
        { text: '"dt0s02.{base32*8}.{base32*64}"' },
      ],
      skip: [{ text: 'dt0c01.{base32*24}' }],
    },
  },
  {
    kind: 'regex',
    id: 'uptimerobot.api-key',
    family: 'credential',
    title: 'UptimeRobot API key',
    description:
      'An API key of UptimeRobot: the account’s (`u`), a read-only one (`ur`) or a monitor’s ' +
      '(`m`). The account’s key creates, changes and deletes monitors; all of them tell what is ' +
      'monitored.',
    remedy: 'Regenerate the key under Integrations & API.',
    severity: 'medium',
    confidence: 'medium',
    references: ['https://uptimerobot.com/api/'],
    keywords: ['uptime', 'api_key', 'apikey', 'api-key'],
    regex:
      /(?:uptime[\w.-]{0,24}|api[_-]?key)["'\]]{0,2}[^\S\n]{0,8}(?:=>|:=|[:=,])[^\S\n]{0,8}["'`]?(?<secret>(?:ur?|m)\d{5,10}-[0-9a-z]{20,32})(?![A-Za-z0-9_-])/i,
    checks: [{ kind: 'entropy', bitsMin: 3 }, { kind: 'real-value' }],
    rank: 24,
    examples: {
      match: [
        { text: 'UPTIMEROBOT_KEY=ur{digits*7}-{hex*24}' },
        { text: 'api_key=u{digits*6}-{hex*24}&format=json', path: 'check.txt' },
        { text: '"uptimerobot_api_key": "m{digits*9}-{hex*24}"' },
      ],
      skip: [
        { text: 'UPTIMEROBOT_APIKEY=u0000-000' },
        { text: 'UPTIMEROBOT_APIKEY=ur123456-xxxxxxxxxxxxxxxxxxxxxxxx' },
      ],
    },
  },
  {
    kind: 'regex',
    id: 'datadog.api-key',
    family: 'credential',
    title: 'Datadog API or application key',
    description:
      'An API key (32 digits) or application key (40) beside Datadog’s name. Whoever has it ' +
      'sends data in the account’s name, or with an application key reads and changes the ' +
      'account.',
    remedy: 'Revoke the key under Organization Settings, API Keys or Application Keys.',
    severity: 'high',
    confidence: 'medium',
    references: ['https://docs.datadoghq.com/account_management/api-app-keys/'],
    keywords: ['datadog', 'dd_'],
    regex:
      /(?:datadog|dd)[_.-]?(?:api|app|application)[_.-]?key["'\]]{0,2}[^\S\n]{0,8}(?:=>|:=|[:=,])[^\S\n]{0,8}["'`]?(?<secret>[0-9a-f]{40}|[0-9a-f]{32})(?![A-Za-z0-9_-])/i,
    checks: [{ kind: 'entropy', bitsMin: 3 }, { kind: 'real-value' }],
    rank: 12,
    examples: {
      match: [{ text: 'DD_API_KEY={hex*32}' }, { text: 'datadog_app_key: "{hex*40}"', path: 'values.yaml' }],
      skip: [{ text: 'DD_API_KEY=<key>' }, { text: 'DD_API_KEY=00000000000000000000000000000000' }],
    },
  },
  {
    kind: 'regex',
    id: 'pagerduty.api-key',
    family: 'credential',
    title: 'PagerDuty key',
    description:
      'A REST key or an integration key beside PagerDuty’s name. Whoever has it opens incidents ' +
      'or, with a REST key, reads and changes the account.',
    remedy: 'Delete the key under Integrations, API Access Keys, or the integration of the service.',
    severity: 'high',
    confidence: 'medium',
    references: ['https://support.pagerduty.com/main/docs/api-access-keys'],
    keywords: ['pagerduty', 'pd_'],
    regex:
      /(?:pagerduty|pd)[\w.-]{0,24}(?:key|token)["'\]]{0,2}[^\S\n]{0,8}(?:=>|:=|[:=,])[^\S\n]{0,8}["'`]?(?=[A-Za-z+_-]{0,24}\d)(?<secret>[a-z]\+[A-Za-z0-9_-]{18}|[A-Za-z0-9_+-]{20}|[0-9a-fR]{32})(?![A-Za-z0-9_-])/i,
    checks: [
      { kind: 'entropy', bitsMin: 3 },
      { kind: 'character-classes', classesMin: 2 },
      { kind: 'real-value' },
    ],
    rank: 12,
    examples: {
      match: [
        { text: 'PAGERDUTY_ROUTING_KEY={hex*32}' },
        { text: 'pagerduty_api_key: u+{base62*17}7', path: 'alert.yml' },
      ],
      skip: [{ text: 'PAGERDUTY_ROUTING_KEY=your-routing-key-now' }, { text: 'PD_TOKEN=$X' }],
    },
  },
  {
    kind: 'regex',
    id: 'sentry.dsn-secret',
    family: 'credential',
    title: 'Sentry DSN with secret',
    description:
      'A Sentry DSN in its old form, with the secret key that later ones leave out. Whoever has ' +
      'it sends events in the project’s name.',
    remedy: 'Rotate the client key of the project under Client Keys (DSN).',
    severity: 'low',
    confidence: 'high',
    references: ['https://docs.sentry.io/concepts/key-terms/dsn-explainer/'],
    keywords: ['sentry'],
    regex: /https?:\/\/[0-9a-f]{32}:(?<secret>[0-9a-f]{32})@[\w.-]{0,80}sentry[\w.-]{0,80}\/\d{1,20}/,
    checks: [{ kind: 'real-value' }],
    examples: {
      match: [
        { text: 'SENTRY_DSN=https://{hex*32}:{hex*32}@sentry.io/123' },
        { text: 'dsn: "https://{hex*32}:{hex*32}@o1.ingest.sentry.io/4"' },
      ],
      skip: [{ text: 'SENTRY_DSN=https://{hex*32}@o1.ingest.sentry.io/4' }],
    },
  },
];
