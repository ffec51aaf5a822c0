// Weblate: API token.
// See https://docs.weblate.org/en/latest/api.html#authentication-and-generic-parameters
import type { Pattern } from '../src/model/pattern.ts';

export const weblatePatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'weblate.api-token',
    family: 'credential',
    title: 'Weblate API token',
    description: 'A user’s (`wlu_`) or project’s (`wlp_`) token of Weblate.',
    impact: 'Whoever has it reads and changes translations, which applications show.',
    remedy:
      'Revoke the token in the user’s profile, API access, create a new one where it is ' +
      'still needed, and look through what it was used for.',
    rotation: 'https://docs.weblate.org/en/latest/user/profile.html#profile-api',
    severity: 'medium',
    confidence: 'high',
    tags: ['translation', 'saas'],
    references: ['https://docs.weblate.org/en/latest/api.html#authentication-and-generic-parameters'],
    keywords: ['wlu_', 'wlp_'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>wl[up]_[A-Za-z0-9]{36,46})(?![A-Za-z0-9_-])/,
    checks: [
      { kind: 'entropy', bitsMin: 3.5 },
      { kind: 'character-classes', classesMin: 3 },
      { kind: 'real-value' },
    ],
    examples: {
      match: [{ text: 'WEBLATE_TOKEN=wlu_{base62*36}' }, { text: 'Authorization: Token wlp_{base62*40}' }],
      skip: [{ text: 'wlu_{base62*6}' }, { text: 'wlp_window_handle_for_the_current_display_x' }],
    },
  },
];
