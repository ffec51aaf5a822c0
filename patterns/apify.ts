// Apify: API token, proxy password.
// See https://docs.apify.com/platform/integrations/api
import type { Pattern } from '../src/model/pattern.ts';

export const apifyPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'apify.api-token',
    family: 'credential',
    title: 'Apify API token',
    description: 'An API token of Apify (`apify_api_`).',
    impact: 'Whoever has it runs actors at the account’s cost and reads their results.',
    remedy:
      'Revoke the token under Settings, API & Integrations, create a new one where it ' +
      'is still needed, and look through what it was used for.',
    rotation: 'https://docs.apify.com/platform/integrations/api',
    severity: 'high',
    confidence: 'high',
    tags: ['devtools', 'saas'],
    references: ['https://docs.apify.com/platform/integrations/api'],
    keywords: ['apify_api_'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>apify_api_[A-Za-z0-9]{34,40})(?![A-Za-z0-9_-])/,
    checks: [{ kind: 'entropy', bitsMin: 3 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'APIFY_TOKEN=apify_api_{base62*36}' },
        { text: 'https://api.apify.com/v2/acts?token=apify_api_{base62*36}' },
      ],
      skip: [{ text: 'apify_api_{base62*6}' }],
    },
  },
  {
    kind: 'regex',
    id: 'apify.proxy-password',
    family: 'credential',
    title: 'Apify proxy password',
    description: 'The password of Apify’s proxy (`apify_proxy_`).',
    impact: 'Whoever has it uses proxies at the account’s cost.',
    remedy:
      'Revoke the password under Proxy settings, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://docs.apify.com/platform/integrations/api',
    severity: 'medium',
    confidence: 'high',
    tags: ['devtools', 'saas'],
    references: ['https://docs.apify.com/platform/proxy/usage'],
    keywords: ['apify_proxy_'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>apify_proxy_[A-Za-z0-9]{30,40})(?![A-Za-z0-9_-])/,
    checks: [{ kind: 'entropy', bitsMin: 3 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'http://auto:apify_proxy_{base62*36}@proxy.apify.com:8000' },
        { text: 'APIFY_PROXY_PASSWORD=apify_proxy_{base62*36}' },
      ],
      skip: [{ text: 'apify_proxy_password' }],
    },
  },
];
