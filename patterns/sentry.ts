// Sentry: auth token, auth token, old form, DSN with secret.
// See https://docs.sentry.io/account/auth-tokens/
import type { Pattern } from '../src/model/pattern.ts';

export const sentryPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'sentry.auth-token',
    family: 'credential',
    title: 'Sentry auth token',
    description:
      'An organization, user, internal-integration or application token of Sentry ' +
      '(`sntrys_`, `sntryu_`, `sntrya_`, `sntryi_`).',
    impact: 'Whoever has it uploads releases and source maps, and reads issues within its ' + 'scopes.',
    remedy:
      'Revoke the token under Settings, Auth Tokens, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://docs.sentry.io/account/auth-tokens/',
    severity: 'high',
    confidence: 'high',
    tags: ['observability'],
    references: ['https://docs.sentry.io/account/auth-tokens/'],
    keywords: ['sntrys_', 'sntryu_', 'sntrya_', 'sntryi_'],
    regex:
      /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>sntrys_eyJ[A-Za-z0-9+/=_-]{60,600}_[A-Za-z0-9+/_-]{40,48}|sntry[uai]_[0-9a-f]{64})(?![A-Za-z0-9_])/,
    matchBytesMax: 900,
    checks: [{ kind: 'entropy', bitsMin: 3 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'SENTRY_AUTH_TOKEN=sntrys_eyJ{base62*120}=_{base62*43}' },
        { text: '"sntryu_{hex*64}"' },
      ],
      skip: [{ text: 'sntryu_{hex*10}' }, { text: 'sntrys_YOUR_TOKEN_HERE' }],
    },
  },
  {
    kind: 'named',
    id: 'sentry.legacy-auth-token',
    family: 'credential',
    title: 'Sentry auth token, old form',
    description:
      '64 hexadecimal digits beside Sentry’s name: an auth token in its old form, or ' +
      'the client secret of an integration.',
    impact: 'Whoever has it uploads releases and reads issues within its scopes.',
    remedy:
      'Revoke the token under Settings, Auth Tokens, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://docs.sentry.io/account/auth-tokens/',
    severity: 'high',
    confidence: 'medium',
    tags: ['observability'],
    references: ['https://docs.sentry.io/account/auth-tokens/'],
    names: ['sentry'],
    value: /[0-9a-f]{64}/,
    examples: {
      match: [
        { text: 'SENTRY_AUTH_TOKEN={hex*64}' },
        { text: '[auth]\nsentry_token={hex*64}\n', path: '.sentryclirc' },
        { text: 'curl https://sentry.io/api/0/ -H "Authorization: Bearer {hex*64}"', path: 'a.sh' },
      ],
      skip: [{ text: 'SENTRY_TOKEN=your-sentry-token' }, { text: 'see sentry {hex*64}' }],
    },
  },
  {
    kind: 'regex',
    id: 'sentry.dsn-secret',
    family: 'credential',
    title: 'Sentry DSN with secret',
    description: 'A Sentry DSN in its old form, with the secret key that later ones leave out.',
    impact: 'Whoever has it sends events in the project’s name.',
    remedy: 'Rotate the client key of the project under Client Keys (DSN).',
    rotation: 'https://docs.sentry.io/account/auth-tokens/',
    severity: 'low',
    confidence: 'high',
    tags: ['observability'],
    references: ['https://docs.sentry.io/concepts/key-terms/dsn-explainer/'],
    keywords: ['sentry'],
    regex: /https?:\/\/[0-9a-f]{32}:(?<secret>[0-9a-f]{32})@[\w.-]{0,80}sentry[\w.-]{0,80}\/\d{1,20}/,
    checks: [{ kind: 'real-value' }],
    examples: {
      match: [
        { text: 'SENTRY_DSN=https://{hex*32}:{hex*32}@sentry.io/123' },
        { text: 'dsn: "https://{hex*32}:{hex*32}@o1.ingest.sentry.io/4"' },
      ],
      skip: [{ text: 'SENTRY_DSN=https://{hex*32}@o1.ingest.sentry.io/4' }],
    },
  },
];
