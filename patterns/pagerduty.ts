// pagerduty: PagerDuty key.
import type { Pattern } from '../src/model/pattern.ts';

export const pagerdutyPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'pagerduty.api-key',
    family: 'credential',
    title: 'PagerDuty key',
    description: 'A REST key or an integration key beside PagerDuty’s name.',
    impact: 'Whoever has it opens incidents or, with a REST key, reads and changes the account.',
    remedy: 'Delete the key under Integrations, API Access Keys, or the integration of the service.',
    severity: 'high',
    confidence: 'medium',
    tags: ['observability'],
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
];
