// PostHog: personal API key, secret key.
// See https://posthog.com/docs/api/personal-api-keys
import type { Pattern } from '../src/model/pattern.ts';

export const posthogPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'posthog.personal-api-key',
    family: 'credential',
    title: 'PostHog personal API key',
    description: 'A personal key of PostHog (`phx_`).',
    impact: 'Whoever has it reads people and events and changes projects within its scopes.',
    remedy:
      'Revoke the key under Settings, Personal API keys, create a new one where it is ' +
      'still needed, and look through what it was used for.',
    rotation: 'https://posthog.com/docs/api/personal-api-keys',
    severity: 'critical',
    confidence: 'high',
    tags: ['analytics'],
    references: ['https://posthog.com/docs/api/personal-api-keys'],
    keywords: ['phx_'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>phx_[A-Za-z0-9_-]{40,60})(?![A-Za-z0-9_-])/,
    checks: [
      { kind: 'entropy', bitsMin: 3.8 },
      { kind: 'character-classes', classesMin: 3 },
      { kind: 'real-value' },
    ],
    examples: {
      match: [
        { text: 'POSTHOG_PERSONAL_API_KEY=phx_{base62*43}' },
        { text: "posthog = Posthog('phc_x', personal_api_key='phx_{base62*47}')", path: 'a.py' },
      ],
      skip: [{ text: 'phx_{base62*6}' }, { text: 'phx_your_personal_api_key_goes_in_this_place' }],
    },
  },
  {
    kind: 'regex',
    id: 'posthog.project-secret-key',
    family: 'credential',
    title: 'PostHog secret key',
    description:
      'A project’s secret key of PostHog (`phs_`), or an OAuth access or refresh token ' +
      '(`pha_`, `phr_`).',
    impact: 'Whoever has it reads feature flags with their people’s properties, or acts as ' + 'its user.',
    remedy:
      'Revoke the secret under Project settings or authorized applications, create a ' +
      'new one where it is still needed, and look through what it was used for.',
    rotation: 'https://posthog.com/docs/api/personal-api-keys',
    severity: 'high',
    confidence: 'high',
    tags: ['analytics'],
    references: ['https://posthog.com/docs/api/personal-api-keys'],
    keywords: ['phs_', 'pha_', 'phr_'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>ph[sar]_[A-Za-z0-9_-]{40,60})(?![A-Za-z0-9_-])/,
    checks: [
      { kind: 'entropy', bitsMin: 4 },
      { kind: 'character-classes', classesMin: 3 },
      { kind: 'real-value' },
    ],
    examples: {
      match: [{ text: 'POSTHOG_SECRET=phs_{base62*43}' }, { text: '"access_token": "pha_{base62*43}"' }],
      skip: [{ text: 'phs_{base62*6}' }, { text: 'phr_calculation_of_the_heart_rate_per_minute_1' }],
    },
  },
];
