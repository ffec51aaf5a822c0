// Honeycomb: ingest key, management key, API key.
// See https://docs.honeycomb.io/api/authentication/
import type { Pattern } from '../src/model/pattern.ts';

export const honeycombPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'honeycomb.ingest-key',
    family: 'credential',
    title: 'Honeycomb ingest key',
    description:
      'A key with which telemetry is sent to Honeycomb (`hcaik_`, `hcaic_` in Classic; ' +
      'other letters for other regions).',
    impact: 'Whoever has it sends false data into the account and runs up its bill.',
    remedy:
      'Revoke the key in the environment’s settings, API Keys, create a new one where ' +
      'it is still needed, and look through what it was used for.',
    rotation: 'https://docs.honeycomb.io/configure/environments/manage-api-keys/',
    severity: 'medium',
    confidence: 'high',
    tags: ['observability'],
    references: ['https://docs.honeycomb.io/api/authentication/'],
    keywords: ['hcaik_', 'hcaic_', 'hcbik_', 'hcbic_', 'hcxik_', 'hcxic_'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>hc[abx]i[kc]_[0-9a-z]{58})(?![A-Za-z0-9_-])/,
    checks: [{ kind: 'entropy', bitsMin: 3 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'OTEL_EXPORTER_OTLP_HEADERS="x-honeycomb-team=hcaik_{lowerdigits*58}"' },
        { text: '"honeycomb": { "apiKey": "hcaik_{lowerdigits*58}" }', path: 'appsettings.json' },
      ],
      skip: [{ text: 'hcaik_{lowerdigits*10}' }, { text: 'hcaik_...' }],
    },
  },
  {
    kind: 'regex',
    id: 'honeycomb.management-key',
    family: 'credential',
    title: 'Honeycomb management key',
    description:
      'A management key of a Honeycomb team (`hcamk_`), its id and secret joined by a ' +
      'colon, or its secret.',
    impact: 'Whoever has it creates and deletes environments, keys and everything else in the ' + 'team.',
    remedy:
      'Revoke the key in the team’s settings, API Keys, create a new one where it is ' +
      'still needed, and look through what it was used for.',
    rotation: 'https://docs.honeycomb.io/configure/environments/manage-api-keys/',
    severity: 'critical',
    confidence: 'high',
    tags: ['observability'],
    references: ['https://docs.honeycomb.io/api/authentication/'],
    keywords: ['hcamk_', 'hcbmk_', 'hcxmk_'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>hc[abx]mk_[0-9a-z]{26,32}:[0-9A-Za-z]{32})(?![A-Za-z0-9_-])/,
    checks: [{ kind: 'entropy', bitsMin: 3 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'Authorization: Bearer hcamk_{lowerdigits*26}:{base62*32}' },
        { text: 'HONEYCOMB_KEY=hcamk_{lowerdigits*26}:{base62*32}', path: '.env' },
      ],
      skip: [{ text: 'hcamk_{lowerdigits*6}' }],
    },
  },
  {
    kind: 'named',
    id: 'honeycomb.api-key',
    family: 'credential',
    title: 'Honeycomb API key',
    description:
      '22 letters and digits (an environment) or 32 hexadecimal digits (Classic) beside ' +
      'Honeycomb’s name.',
    impact:
      'Whoever has it sends, and by its permissions reads and deletes, the ' +
      'environment’s data and settings.',
    remedy:
      'Revoke the key in the environment’s settings, API Keys, create a new one where ' +
      'it is still needed, and look through what it was used for.',
    rotation: 'https://docs.honeycomb.io/configure/environments/manage-api-keys/',
    severity: 'high',
    confidence: 'medium',
    tags: ['observability'],
    references: ['https://docs.honeycomb.io/api/authentication/'],
    names: ['honeycomb', 'hny_api'],
    value: /[0-9a-f]{32}|[A-Za-z0-9]{22}/,
    examples: {
      match: [
        { text: 'HONEYCOMB_API_KEY={hex*32}' },
        { text: 'const honeycomb = new Client({ apiKey: "{hex*32}" });', path: 'src/client.ts' },
        { text: 'curl https://api.honeycomb.io/1/auth -H "X-Honeycomb-Team: {hex*32}"', path: 'run.sh' },
      ],
      skip: [{ text: 'HONEYCOMB_KEY=your-honeycomb-key' }, { text: 'see honeycomb {hex*32}' }],
    },
  },
];
