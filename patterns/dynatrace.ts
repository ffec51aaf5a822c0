// Dynatrace: token, token, old form.
// See https://docs.dynatrace.com/docs/manage/identity-access-management/access-tokens-and-oauth-clients/access-tokens
import type { Pattern } from '../src/model/pattern.ts';

export const dynatracePatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'dynatrace.token',
    family: 'credential',
    title: 'Dynatrace token',
    description:
      'An access token, a platform token or an OAuth client’s secret of Dynatrace ' +
      '(`dt0c01.`, `dt0s16.`, `dt0s02.`).',
    impact: 'Whoever has it reads and writes monitoring data and settings within its scopes.',
    remedy:
      'Revoke the token under Access Tokens or in Account Management, create a new one ' +
      'where it is still needed, and look through what it was used for.',
    rotation:
      'https://docs.dynatrace.com/docs/manage/identity-access-management/access-tokens-and-oauth-clients/access-tokens',
    severity: 'high',
    confidence: 'high',
    tags: ['observability'],
    references: [
      'https://docs.dynatrace.com/docs/manage/identity-access-management/access-tokens-and-oauth-clients/access-tokens',
    ],
    keywords: ['dt0c0', 'dt0s0', 'dt0s1'],
    regex:
      /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>dt0(?:c0|s[01])\d\.[A-Z2-7]{8,24}\.[A-Z2-7]{64})(?![A-Za-z0-9_])/,
    checks: [{ kind: 'real-value' }],
    examples: {
      match: [
        { text: 'DT_TOKEN=dt0c01.{base32*24}.{base32*64}' },
        { text: '"dt0s02.{base32*8}.{base32*64}"' },
        {
          text: 'curl -H "Authorization: Api-Token dt0c01.{base32*24}.{base32*64}" https://abc.live.dynatrace.com/api/v2/metrics',
          path: 'a.sh',
        },
      ],
      skip: [{ text: 'dt0c01.{base32*24}' }],
    },
  },
  {
    kind: 'named',
    id: 'dynatrace.legacy-token',
    family: 'credential',
    title: 'Dynatrace token, old form',
    description: '21 characters beside Dynatrace’s name: an API or PaaS token in its old form.',
    impact: 'Whoever has it reads and writes monitoring data, or downloads agents.',
    remedy:
      'Revoke the token under Access Tokens, create a new one where it is still needed, ' +
      'and look through what it was used for.',
    rotation:
      'https://docs.dynatrace.com/docs/manage/identity-access-management/access-tokens-and-oauth-clients/access-tokens',
    severity: 'high',
    confidence: 'medium',
    tags: ['observability'],
    references: [
      'https://docs.dynatrace.com/docs/manage/identity-access-management/access-tokens-and-oauth-clients/access-tokens',
    ],
    names: ['dynatrace', 'dt_api', 'dt_paas'],
    value: /[A-Za-z0-9_-]{21}/,
    examples: {
      match: [
        { text: 'DT_API_TOKEN={base62*19}7a' },
        { text: 'dynatrace_token = "{base62*19}7a"', path: 'app/settings.py' },
      ],
      skip: [{ text: 'DT_API_TOKEN=your-dynatrace-token' }, { text: 'see dynatrace {base62*19}7a' }],
    },
  },
];
