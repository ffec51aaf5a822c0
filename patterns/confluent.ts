// Confluent Cloud: API secret, API secret, API secret in a JAAS configuration.
// See https://docs.confluent.io/cloud/current/security/authenticate/workload-identities/service-accounts/api-keys/overview.html
// biome-ignore-all lint/suspicious/noTemplateCurlyInString: examples are other languages’ templates.
import type { Pattern } from '../src/model/pattern.ts';

export const confluentPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'confluent.api-secret',
    family: 'credential',
    title: 'Confluent Cloud API secret',
    description:
      '64 base64 characters beside Confluent’s name; the API key, 16 capitals and ' + 'digits, goes with it.',
    impact: 'Whoever has both reads and writes topics, or manages the account.',
    remedy:
      'Revoke the secret under API keys in the console, create a new one where it is ' +
      'still needed, and look through what it was used for.',
    rotation:
      'https://docs.confluent.io/cloud/current/security/authenticate/workload-identities/service-accounts/api-keys/manage-api-keys.html',
    severity: 'critical',
    confidence: 'medium',
    tags: ['data'],
    references: [
      'https://docs.confluent.io/cloud/current/security/authenticate/workload-identities/service-accounts/api-keys/overview.html',
    ],
    names: ['confluent', 'ccloud', 'schema_registry', 'sasl_username', 'kafka'],
    value: /[A-Za-z0-9+/]{64}/,
    checks: [{ kind: 'character-classes', classesMin: 3 }],
    companion: {
      title: 'API key',
      regex: /(?<![A-Za-z0-9])(?<companion>(?=[A-Z]{0,15}[2-7])[A-Z2-7]{16})(?![A-Za-z0-9])/,
      need: 'required',
    },
    examples: {
      match: [
        { text: 'CONFLUENT_CLOUD_API_KEY=A7{base32*14}\nCONFLUENT_CLOUD_API_SECRET={base64*64}' },
        { text: 'kafka_api_key    = "B2{base32*14}"\nkafka_api_secret = "{base64*64}"\n', path: 'main.tf' },
      ],
      skip: [{ text: 'CONFLUENT_CLOUD_API_SECRET={b64:no}' }, { text: 'confluent cli build {hex*64}' }],
    },
  },
  {
    kind: 'regex',
    id: 'confluent.sasl-password',
    family: 'credential',
    title: 'Confluent Cloud API secret as a SASL password',
    description: '64 base64 characters beside the name of a SASL password, with an API key near it.',
    impact: 'Whoever has both reads and writes topics.',
    remedy:
      'Revoke the password under API keys in the console, create a new one where it is ' +
      'still needed, and look through what it was used for.',
    rotation:
      'https://docs.confluent.io/cloud/current/security/authenticate/workload-identities/service-accounts/api-keys/manage-api-keys.html',
    severity: 'critical',
    confidence: 'high',
    tags: ['data'],
    references: [
      'https://docs.confluent.io/cloud/current/security/authenticate/workload-identities/service-accounts/api-keys/overview.html',
    ],
    keywords: [
      'sasl.password',
      'sasl_password',
      'sasl-password',
      'saslpassword',
      'sasl_plain_password',
      'sasl.plain.password',
      'sasl-plain-password',
      'saslplainpassword',
    ],
    regex:
      /(?<![A-Za-z0-9])sasl(?:[._-]?|_plain_|\.plain\.|-plain-|plain)password["'\]]{0,3}[^\S\n]{0,8}(?:=>|:=|[:=,])[^\S\n]{0,8}["'`]{0,2}(?<secret>[A-Za-z0-9+/]{64})(?![A-Za-z0-9_+/-])/i,
    checks: [
      { kind: 'entropy', bitsMin: 4 },
      { kind: 'character-classes', classesMin: 3 },
      { kind: 'real-value' },
    ],
    companion: {
      title: 'API key',
      regex: /(?<![A-Za-z0-9])(?<companion>(?=[A-Z]{0,15}[2-7])[A-Z2-7]{16})(?![A-Za-z0-9])/,
      need: 'required',
    },
    rank: 24,
    examples: {
      match: [
        { text: 'sasl.username=C5{base32*14}\nsasl.password={base64*64}\n', path: 'client.properties' },
        { text: 'conf = {"sasl.username": "B2{base32*14}", "sasl.password": "{base64*64}"}', path: 'a.py' },
      ],
      skip: [{ text: 'sasl.password=<secret>' }, { text: 'sasl.password=${SECRET}' }],
    },
  },
  {
    kind: 'regex',
    id: 'confluent.jaas-password',
    family: 'credential',
    title: 'Confluent Cloud API secret in a JAAS configuration',
    description: 'An API key and its secret as user and password of Kafka’s PlainLoginModule.',
    impact: 'Whoever has it reads and writes topics.',
    remedy:
      'Revoke the password under API keys in the console, create a new one where it is ' +
      'still needed, and look through what it was used for.',
    rotation:
      'https://docs.confluent.io/cloud/current/security/authenticate/workload-identities/service-accounts/api-keys/manage-api-keys.html',
    severity: 'critical',
    confidence: 'high',
    tags: ['data'],
    references: [
      'https://docs.confluent.io/cloud/current/security/authenticate/workload-identities/service-accounts/api-keys/overview.html',
    ],
    keywords: ['PlainLoginModule'],
    regex:
      /PlainLoginModule\s[^;\n]{0,80}username=\\?["']?(?<user>[A-Z2-7]{16})\\?["']?\s{1,8}(?:\\\s{1,12})?password=\\?["']?(?<secret>[A-Za-z0-9+/]{64})(?![A-Za-z0-9+/=])/,
    checks: [{ kind: 'entropy', bitsMin: 4 }, { kind: 'real-value' }],
    examples: {
      match: [
        {
          text: "sasl.jaas.config=org.apache.kafka.common.security.plain.PlainLoginModule required username='{base32*16}' password='{base64*64}';",
        },
        {
          text: 'sasl.jaas.config: org.apache.kafka.common.security.plain.PlainLoginModule required username="{base32*16}" password="{base64*64}";',
          path: 'application.yml',
        },
      ],
      skip: [{ text: "PlainLoginModule required username='{{ KEY }}' password='{{ SECRET }}';" }],
    },
  },
];
