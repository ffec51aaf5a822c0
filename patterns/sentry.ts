// sentry: Sentry auth token, Sentry DSN with secret.
import type { Pattern } from '../src/model/pattern.ts';

export const sentryPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'sentry.auth-token',
    family: 'credential',
    title: 'Sentry auth token',
    description: 'A secret of Sentry.',
    impact: 'Whoever has it uploads releases and reads issues.',
    remedy: 'Revoke it in Sentry and create a new one.',
    severity: 'high',
    confidence: 'high',
    tags: ['observability'],
    references: ['https://docs.sentry.io/account/auth-tokens/'],
    keywords: ['sntrys_', 'sntryu_', 'sntrya_', 'sntryi_'],
    regex:
      /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>sntrys_eyJ[A-Za-z0-9+/=]{60,600}_[A-Za-z0-9+/]{40,48}|sntry[uai]_[0-9a-f]{64})(?![A-Za-z0-9_])/,
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
    kind: 'regex',
    id: 'sentry.dsn-secret',
    family: 'credential',
    title: 'Sentry DSN with secret',
    description: 'A Sentry DSN in its old form, with the secret key that later ones leave out.',
    impact: 'Whoever has it sends events in the project’s name.',
    remedy: 'Rotate the client key of the project under Client Keys (DSN).',
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
