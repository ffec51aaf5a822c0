// New Relic: user key, license key, license key, old form, Insights key, REST API key, browser key.
// See https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/
import type { Pattern } from '../src/model/pattern.ts';

export const newrelicPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'newrelic.api-key',
    family: 'credential',
    title: 'New Relic user key',
    description: 'A user key of New Relic (`NRAK-`), for NerdGraph and the REST API.',
    impact: 'Whoever has it reads and changes the account as that user.',
    remedy:
      'Revoke the key under API Keys in the user menu, create a new one where it is ' +
      'still needed, and look through what it was used for.',
    rotation: 'https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/',
    severity: 'critical',
    confidence: 'high',
    tags: ['observability'],
    references: ['https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/'],
    keywords: ['NRAK-'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>NRAK-[A-Z0-9]{27})(?![A-Za-z0-9_])/,
    checks: [{ kind: 'entropy', bitsMin: 3 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'NEW_RELIC_API_KEY=NRAK-{upperdigits*27}' },
        { text: 'curl -H "Api-Key: NRAK-{upperdigits*27}" https://api.newrelic.com/graphql', path: 'q.sh' },
      ],
      skip: [{ text: 'NRAK-{upper*8}' }, { text: 'NRAK-XXXXXXXXXXXXXXXXXXXXXXXXXXX' }],
    },
  },
  {
    kind: 'regex',
    id: 'newrelic.license-key',
    family: 'credential',
    title: 'New Relic license key',
    description: 'An ingest license key of New Relic: 40 characters that end in `NRAL`.',
    impact: 'Whoever has it sends data into the account and runs up its bill.',
    remedy:
      'Revoke the key under API Keys in the user menu, create a new one where it is ' +
      'still needed, and look through what it was used for.',
    rotation: 'https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/',
    severity: 'medium',
    confidence: 'high',
    tags: ['observability'],
    references: ['https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/'],
    keywords: ['NRAL'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>(?:eu01xx)?[0-9a-f]{30,36}(?:FFFF)?NRAL)(?![A-Za-z0-9_])/,
    checks: [{ kind: 'entropy', bitsMin: 3 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'license_key: {hex*36}NRAL' },
        { text: 'NEW_RELIC_LICENSE_KEY=eu01xx{hex*30}NRAL', path: '.env' },
      ],
      skip: [{ text: 'NRAL' }, { text: '{hex*8}NRAL' }],
    },
  },
  {
    kind: 'named',
    id: 'newrelic.legacy-license-key',
    family: 'credential',
    title: 'New Relic license key, old form',
    description: '40 hexadecimal digits beside New Relic’s name: a license key in its old form.',
    impact: 'Whoever has it sends data into the account and runs up its bill.',
    remedy:
      'Revoke the key under API Keys in the user menu, create a new one where it is ' +
      'still needed, and look through what it was used for.',
    rotation: 'https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/',
    severity: 'medium',
    confidence: 'medium',
    tags: ['observability'],
    references: ['https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/'],
    names: ['new_relic', 'nr_license'],
    value: /[0-9a-f]{40}/,
    examples: {
      match: [
        { text: 'NEW_RELIC_LICENSE_KEY={hex*40}' },
        { text: "newrelic:\n  license_key: '{hex*40}'\n", path: 'newrelic.yml' },
      ],
      skip: [{ text: 'newrelic agent {hex*40}' }, { text: "license_key: '<%= license_key %>'" }],
    },
  },
  {
    kind: 'regex',
    id: 'newrelic.insights-key',
    family: 'credential',
    title: 'New Relic Insights key',
    description: 'A key to insert into or query New Relic Insights (`NRII-`, `NRIQ-`).',
    impact: 'Whoever has it inserts false events, or reads all events with a query key.',
    remedy:
      'Revoke the key under Insights, API Keys, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/',
    severity: 'medium',
    confidence: 'high',
    tags: ['observability'],
    references: ['https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/'],
    keywords: ['NRII-', 'NRIQ-'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>NRI[IQ]-[A-Za-z0-9_-]{32})(?![A-Za-z0-9_])/,
    checks: [{ kind: 'entropy', bitsMin: 3 }, { kind: 'real-value' }],
    examples: {
      match: [{ text: 'X-Insert-Key: NRII-{base64url*32}' }, { text: '{"query_key": "NRIQ-{base62*32}"}' }],
      skip: [{ text: 'NRII-{base62*6}' }],
    },
  },
  {
    kind: 'regex',
    id: 'newrelic.rest-api-key',
    family: 'credential',
    title: 'New Relic REST API key',
    description: 'A REST API key or an admin key of New Relic in its old form (`NRRA-`, `NRAA-`).',
    impact: 'Whoever has it reads and changes the account through the REST API.',
    remedy:
      'Revoke the key under API Keys in the user menu, create a new one where it is ' +
      'still needed, and look through what it was used for.',
    rotation: 'https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/',
    severity: 'high',
    confidence: 'high',
    tags: ['observability'],
    references: ['https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/'],
    keywords: ['NRRA-', 'NRAA-'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>NRRA-[0-9a-f]{42}|NRAA-[0-9a-f]{27})(?![A-Za-z0-9_])/,
    checks: [{ kind: 'entropy', bitsMin: 3 }, { kind: 'real-value' }],
    examples: {
      match: [{ text: 'X-Api-Key: NRRA-{hex*42}' }, { text: 'NEW_RELIC_KEY="NRRA-{hex*42}"' }],
      skip: [{ text: 'NRRA-{hex*6}' }],
    },
  },
  {
    kind: 'regex',
    id: 'newrelic.browser-key',
    family: 'credential',
    title: 'New Relic browser key',
    description:
      'The license key of New Relic’s browser agent (`NRJS-`), which web pages carry in ' + 'the open.',
    impact: 'Whoever has it sends false page data.',
    remedy:
      'Revoke the key under API Keys in the user menu, if it is abused, create a new ' +
      'one where it is still needed, and look through what it was used for.',
    rotation: 'https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/',
    severity: 'low',
    confidence: 'high',
    tags: ['observability'],
    references: ['https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/'],
    keywords: ['NRJS-'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>NRJS-[0-9a-f]{19})(?![A-Za-z0-9_])/,
    checks: [{ kind: 'entropy', bitsMin: 3 }, { kind: 'real-value' }],
    examples: {
      match: [{ text: 'NREUM.info={{licenseKey:"NRJS-{hex*19}"}' }, { text: 'NR_BROWSER_KEY=NRJS-{hex*19}' }],
      skip: [{ text: 'NRJS-{hex*5}' }],
    },
  },
];
