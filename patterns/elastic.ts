// Elastic: Cloud API key, Elasticsearch API key, Elasticsearch API key, APM secret token, App Search
// private key.
// See https://www.elastic.co/docs/deploy-manage/api-keys
import type { Pattern } from '../src/model/pattern.ts';

export const elasticPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'elastic.cloud-api-key',
    family: 'credential',
    title: 'Elastic Cloud API key',
    description: 'An API key of Elastic Cloud or of a serverless project (`essu_`).',
    impact: 'Whoever has it manages deployments, or reads and writes the project’s data.',
    remedy:
      'Revoke the key under API keys in the console, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://www.elastic.co/docs/deploy-manage/api-keys',
    severity: 'critical',
    confidence: 'high',
    tags: ['observability', 'database'],
    references: ['https://www.elastic.co/docs/deploy-manage/api-keys'],
    keywords: ['essu_'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>essu_[A-Za-z0-9+/]{60,180}={0,2})(?![A-Za-z0-9+/=])/,
    checks: [{ kind: 'entropy', bitsMin: 3 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'EC_API_KEY=essu_{base62*100}==' },
        { text: '-H "Authorization: ApiKey essu_{base62*101}="' },
      ],
      skip: [{ text: 'essu_{base62*8}' }, { text: 'addressU_.as()' }],
    },
  },
  {
    kind: 'regex',
    id: 'elastic.api-key',
    family: 'credential',
    title: 'Elasticsearch API key',
    description:
      'A key of Elasticsearch in the `ApiKey` scheme: the base64 of its id and its ' +
      'secret, with a colon between.',
    impact: 'Whoever has it reads and writes indices within the key’s rights.',
    remedy:
      'Revoke the key under Stack Management, API keys, create a new one where it is ' +
      'still needed, and look through what it was used for.',
    rotation: 'https://www.elastic.co/docs/deploy-manage/api-keys',
    severity: 'high',
    confidence: 'high',
    tags: ['observability', 'database'],
    references: [
      'https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-security-create-api-key',
    ],
    keywords: ['apikey ', 'apikey%20'],
    regex: /(?<![A-Za-z])ApiKey(?: {1,2}|%20)(?<secret>[A-Za-z0-9+/]{56,92}={0,2})(?![A-Za-z0-9+/=])/i,
    checks: [
      { kind: 'entropy', bitsMin: 4 },
      { kind: 'base64-contains', text: ':' },
    ],
    examples: {
      match: [
        { text: 'Authorization: ApiKey {b64:{base62*20}:{base62*22}}' },
        { text: 'headers = {"Authorization": "ApiKey {b64:{base62*20}:{base62*22}}"}', path: 'es.py' },
      ],
      skip: [{ text: 'Authorization: ApiKey <base64>' }, { text: 'Authorization: ApiKey {base62*12}' }],
    },
  },
  {
    kind: 'named',
    id: 'elastic.encoded-api-key',
    family: 'credential',
    title: 'Elasticsearch API key, encoded',
    description: 'The base64 of an id and a secret with a colon between, beside Elasticsearch’s ' + 'name.',
    impact: 'Whoever has it reads and writes indices within the key’s rights.',
    remedy:
      'Revoke the key under Stack Management, API keys, create a new one where it is ' +
      'still needed, and look through what it was used for.',
    rotation: 'https://www.elastic.co/docs/deploy-manage/api-keys',
    severity: 'high',
    confidence: 'medium',
    tags: ['observability', 'database'],
    references: ['https://www.elastic.co/docs/deploy-manage/api-keys'],
    names: ['elasticsearch', 'elastic_search', 'elastic_cloud', 'elastic_api', 'es_api', 'kibana'],
    value: /[A-Za-z0-9+/]{56,80}={0,2}/,
    checks: [{ kind: 'base64-contains', text: ':' }],
    examples: {
      match: [
        { text: 'ELASTICSEARCH_API_KEY={b64:{base62*20}:{base62*22}}' },
        { text: 'es = Elasticsearch(cloud_id="x", api_key="{b64:{base62*20}:{base62*22}}")', path: 'es.py' },
        {
          text: 'output.elasticsearch:\n  hosts: [es]\n  api_key: {b64:{base62*20}:{base62*22}}\n',
          path: 'filebeat.yml',
        },
      ],
      skip: [{ text: 'ELASTICSEARCH_API_KEY=base64-encoded-key' }, { text: 'elasticsearch image {hex*64}' }],
    },
  },
  {
    kind: 'named',
    id: 'elastic.apm-secret-token',
    family: 'credential',
    title: 'Elastic APM secret token',
    description: '16 to 48 characters beside the name of Elastic’s APM: what agents send data with.',
    impact: 'Whoever has it sends false data into the account and runs up its bill.',
    remedy: 'Change the secret token of the APM server and of its agents.',
    rotation: 'https://www.elastic.co/docs/deploy-manage/api-keys',
    severity: 'medium',
    confidence: 'medium',
    tags: ['observability', 'database'],
    references: ['https://www.elastic.co/docs/solutions/observability/apm/secret-token'],
    names: ['elastic_apm', 'apm_server', 'elasticapm'],
    value: /[A-Za-z0-9_-]{16,48}/,
    words: ['secret', 'token', 'api_?key'],
    examples: {
      match: [
        { text: 'ELASTIC_APM_SECRET_TOKEN={base62*18}4a7' },
        { text: "elasticApm.start({ serviceName: 'a', secretToken: '{base62*18}4a7' })", path: 'src/apm.js' },
      ],
      skip: [
        { text: 'ELASTIC_APM_SECRET_TOKEN=your-elastic-token' },
        { text: 'see elastic apm {base62*18}4a7' },
      ],
    },
  },
  {
    kind: 'named',
    id: 'elastic.app-search-key',
    family: 'credential',
    title: 'Elastic App Search private key',
    description: 'A private key of App Search or Swiftype (`private-...`).',
    impact: 'Whoever has it reads and changes documents, engines and settings.',
    remedy:
      'Revoke the key under Credentials of App Search, create a new one where it is ' +
      'still needed, and look through what it was used for.',
    rotation: 'https://www.elastic.co/docs/deploy-manage/api-keys',
    severity: 'high',
    confidence: 'medium',
    tags: ['observability', 'database'],
    references: ['https://www.elastic.co/guide/en/app-search/current/authentication.html'],
    names: ['swiftype', 'app_search', 'appsearch', 'enterprise_search'],
    value: /private-[a-z0-9]{24}/,
    rank: 31,
    examples: {
      match: [
        { text: 'APP_SEARCH_PRIVATE_KEY=private-{lowerdigits*24}' },
        { text: 'swiftype_app_search = Client(api_key="private-{lowerdigits*24}")', path: 'a.py' },
      ],
      skip: [
        { text: 'app search api key = search-only' },
        { text: 'APP_SEARCH_KEY=private-xxxxxxxxxxxxxxxxxxxxxxxx' },
      ],
    },
  },
];
