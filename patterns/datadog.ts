// Datadog: API key, application key, application key or access token.
// See https://docs.datadoghq.com/account_management/api-app-keys/
import type { Pattern } from '../src/model/pattern.ts';

export const datadogPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'datadog.api-key',
    family: 'credential',
    title: 'Datadog API key',
    description:
      '32 hexadecimal digits beside Datadog’s name: what agents and libraries send data ' + 'with.',
    impact:
      'Whoever has it sends false data into the account and runs up its bill. With an ' +
      'application key beside it, the account’s API is open.',
    remedy:
      'Revoke the key under Organization Settings, API Keys, create a new one where it ' +
      'is still needed, and look through what it was used for.',
    rotation: 'https://docs.datadoghq.com/account_management/api-app-keys/',
    severity: 'high',
    confidence: 'medium',
    tags: ['observability'],
    references: ['https://docs.datadoghq.com/account_management/api-app-keys/'],
    names: ['datadog', 'dd_api'],
    value: /[0-9a-f]{32}/,
    examples: {
      match: [
        { text: 'DD_API_KEY={hex*32}' },
        { text: 'datadog:\n  apiKey: {hex*32}\n  site: datadoghq.eu\n', path: 'values.yaml' },
        { text: 'curl -X POST "https://api.datadoghq.com/api/v1/series?api_key={hex*32}"', path: 'post.sh' },
        { text: '-H "DD-API-KEY: {hex*32}"', path: 'run.sh' },
      ],
      skip: [
        { text: 'DD_API_KEY=<key>' },
        { text: 'DD_API_KEY=00000000000000000000000000000000' },
        { text: 'datadog agent image {hex*32}' },
      ],
    },
  },
  {
    kind: 'named',
    id: 'datadog.application-key',
    family: 'credential',
    title: 'Datadog application key',
    description: '40 hexadecimal digits beside Datadog’s name: a user’s key to the programmatic API.',
    impact: 'With an API key beside it, whoever has it reads and changes the account as its ' + 'user.',
    remedy:
      'Revoke the key under Organization Settings, Application Keys, create a new one ' +
      'where it is still needed, and look through what it was used for.',
    rotation: 'https://docs.datadoghq.com/account_management/api-app-keys/',
    severity: 'critical',
    confidence: 'medium',
    tags: ['observability'],
    references: ['https://docs.datadoghq.com/account_management/api-app-keys/'],
    names: ['datadog', 'dd_app', 'dd_application'],
    value: /[0-9a-f]{40}/,
    examples: {
      match: [
        { text: 'datadog_app_key: "{hex*40}"', path: 'values.yaml' },
        { text: '-H "DD-APPLICATION-KEY: {hex*40}"', path: 'run.sh' },
        { text: 'provider "datadog" {\n  app_key = "{hex*40}"\n}\n', path: 'main.tf' },
      ],
      skip: [{ text: 'DD_APP_KEY=<app key>' }, { text: 'datadog-agent at revision {hex*40}' }],
    },
  },
  {
    kind: 'regex',
    id: 'datadog.access-token',
    family: 'credential',
    title: 'Datadog application key or access token',
    description:
      'A Datadog application key (`ddapp_`), personal access token (`ddpat_`) or ' +
      'service access token (`ddsat_`).',
    impact:
      'Whoever has it reads and changes the account within its scopes; personal and ' +
      'service tokens need no API key beside them.',
    remedy:
      'Revoke the token under Personal Settings or Service Accounts, create a new one ' +
      'where it is still needed, and look through what it was used for.',
    rotation: 'https://docs.datadoghq.com/account_management/personal-access-tokens/',
    severity: 'critical',
    confidence: 'high',
    tags: ['observability'],
    references: ['https://docs.datadoghq.com/account_management/personal-access-tokens/'],
    keywords: ['ddapp_', 'ddpat_', 'ddsat_'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>dd(?:app|pat|sat)_[A-Za-z0-9_]{32,80})(?![A-Za-z0-9_-])/,
    checks: [
      { kind: 'entropy', bitsMin: 3 },
      { kind: 'character-classes', classesMin: 3 },
      { kind: 'real-value' },
    ],
    examples: {
      match: [
        { text: 'DD_APP_KEY=ddapp_{base62*34}' },
        { text: 'curl -H "Authorization: Bearer ddpat_{base62*40}" https://api.datadoghq.com/api/v2/users' },
        { text: '"token": "ddsat_{base62*40}"', path: 'a.json' },
      ],
      skip: [{ text: 'ddpat_{base62*8}' }, { text: 'ddapp_your_application_key_goes_right_here' }],
    },
  },
];
