// newrelic: New Relic key.
import type { Pattern } from '../src/model/pattern.ts';

export const newrelicPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'newrelic.api-key',
    family: 'credential',
    title: 'New Relic key',
    description: 'A secret of New Relic.',
    impact: 'Whoever has it sends data or reads and changes the account.',
    remedy: 'Revoke it in New Relic and create a new one.',
    severity: 'high',
    confidence: 'high',
    tags: ['observability'],
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
];
