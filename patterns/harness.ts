// API keys of Harness.
// https://developer.harness.io/docs/platform/automation/api/add-and-manage-api-keys/
import type { Pattern } from '../src/model/pattern.ts';

export const harnessPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'harness.api-key',
    family: 'credential',
    title: 'Harness API key',
    description: 'A personal or service account token of Harness.',
    impact:
      'Whoever has it reads and runs pipelines and manages what its role may: secrets, ' +
      'connectors, delegates.',
    remedy: 'Delete or rotate the token in the profile or the service account.',
    rotation: 'https://developer.harness.io/docs/platform/automation/api/add-and-manage-api-keys/',
    severity: 'critical',
    confidence: 'high',
    tags: ['ci'],
    references: ['https://developer.harness.io/docs/platform/automation/api/add-and-manage-api-keys/'],
    keywords: ['pat.', 'sat.'],
    regex:
      /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>[ps]at\.[A-Za-z0-9_-]{22}\.[0-9a-f]{24}\.[A-Za-z0-9]{20})(?![A-Za-z0-9_-])/,
    checks: [{ kind: 'entropy', bitsMin: 3.8 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'HARNESS_API_KEY=pat.{base62*22}.{hex*24}.{base62*20}' },
        { text: 'x-api-key: sat.{base62*22}.{hex*24}.{base62*20}', path: 'x.http' },
      ],
      skip: [{ text: 'HARNESS_API_KEY=pat.xxx.yyy.zzz' }, { text: 'pat.{base62*22}' }],
    },
  },
];
