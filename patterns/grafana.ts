// grafana: Grafana token.
import type { Pattern } from '../src/model/pattern.ts';

export const grafanaPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'grafana.token',
    family: 'credential',
    title: 'Grafana token',
    description: 'A secret of Grafana.',
    impact: 'Whoever has it reads dashboards and data sources and, by its role, changes them.',
    remedy: 'Revoke it in Grafana and create a new one.',
    rotation: 'https://grafana.com/docs/grafana/latest/administration/service-accounts/',
    severity: 'high',
    confidence: 'high',
    tags: ['observability'],
    references: ['https://grafana.com/docs/grafana/latest/administration/service-accounts/'],
    keywords: ['glsa_', 'glc_'],
    regex:
      /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>glsa_[A-Za-z0-9]{32}_[0-9a-f]{8}|glc_[A-Za-z0-9+/_-]{32,400}={0,2})(?![A-Za-z0-9_])/,
    checks: [{ kind: 'grafana-token' }, { kind: 'entropy', bitsMin: 3.5 }, { kind: 'real-value' }],
    examples: {
      match: [{ text: 'GRAFANA_TOKEN=glsa_{base62*32}_{hex*8}' }, { text: '"glc_{base62*120}"' }],
      skip: [{ text: 'glsa_{base62*8}' }, { text: 'glc_' }],
    },
  },
  {
    kind: 'regex',
    id: 'grafana.api-key-legacy',
    family: 'credential',
    title: 'Grafana API key (before version 9)',
    description: 'An API key of Grafana in its old form: JSON in base64 with key, name and id.',
    impact: 'Whoever has it reads dashboards and data sources and, by its role, changes them.',
    remedy: 'Delete the key under API keys or Service accounts of Grafana.',
    rotation: 'https://grafana.com/docs/grafana/latest/administration/service-accounts/migrate-api-keys/',
    severity: 'high',
    confidence: 'high',
    tags: ['observability'],
    references: ['https://grafana.com/docs/grafana/latest/administration/service-accounts/migrate-api-keys/'],
    keywords: ['eyJrIjoi'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>eyJrIjoi[A-Za-z0-9+/_-]{60,400}={0,2})(?![A-Za-z0-9+/=_.-])/,
    checks: [{ kind: 'base64-contains', text: '"n":"' }],
    examples: {
      match: [
        { text: 'GRAFANA_API_KEY={b64:{"k":"{base62*32}","n":"ci-reader","id":1}}' },
        { text: 'Authorization: Bearer {b64:{"k":"{base62*32}","n":"admin","id":12}}', path: 'q.txt' },
      ],
      skip: [{ text: 'eyJrIjoi{base62*80}' }, { text: 'GRAFANA_API_KEY=eyJrIjoi...' }],
    },
  },
];
