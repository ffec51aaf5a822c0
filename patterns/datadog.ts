// datadog: Datadog API or application key.
import type { Pattern } from '../src/model/pattern.ts';

export const datadogPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'datadog.api-key',
    family: 'credential',
    title: 'Datadog API or application key',
    description: 'An API key (32 digits) or application key (40) beside Datadog’s name.',
    impact:
      'Whoever has it sends data in the account’s name, or with an application key reads and ' +
      'changes the account.',
    remedy: 'Revoke the key under Organization Settings, API Keys or Application Keys.',
    severity: 'high',
    confidence: 'medium',
    tags: ['observability'],
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
];
