// API tokens of Fastly.
// https://www.fastly.com/documentation/reference/api/auth-tokens/
import type { Pattern } from '../src/model/pattern.ts';

export const fastlyPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'fastly.api-token',
    family: 'credential',
    title: 'Fastly API token',
    description: 'An API token of Fastly, beside its name.',
    impact: 'Whoever has it changes or purges what the account’s sites serve to their visitors.',
    remedy: 'Revoke the token under Account, API tokens, and look through the audit log.',
    rotation: 'https://docs.fastly.com/en/guides/using-api-tokens',
    severity: 'critical',
    confidence: 'medium',
    tags: ['cdn'],
    references: [
      'https://www.fastly.com/documentation/reference/api/auth-tokens/',
      'https://docs.fastly.com/en/guides/using-api-tokens',
    ],
    names: ['fastly'],
    value: /[A-Za-z0-9_-]{32}/,
    examples: {
      match: [
        { text: 'FASTLY_API_TOKEN={base64url*31}x' },
        { text: 'Fastly-Key: {base64url*31}x', path: 'purge.http' },
        { text: 'provider "fastly" {\n  api_key = "{base62*32}"\n}', path: 'main.tf' },
      ],
      skip: [{ text: 'FASTLY_API_TOKEN=your-fastly-api-token' }, { text: 'fastly service {base62*32}' }],
    },
  },
];
