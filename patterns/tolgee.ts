// Tolgee: API key.
// See https://docs.tolgee.io/api
import type { Pattern } from '../src/model/pattern.ts';

export const tolgeePatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'tolgee.api-key',
    family: 'credential',
    title: 'Tolgee API key',
    description: 'A project’s key (`tgpak_`) or a personal token (`tgpat_`) of Tolgee.',
    impact: 'Whoever has it reads and changes translations, which applications show.',
    remedy:
      'Revoke the key in the account’s settings, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://docs.tolgee.io/platform/account_settings/api_keys_and_pat_tokens',
    severity: 'medium',
    confidence: 'high',
    tags: ['translation', 'saas'],
    references: ['https://docs.tolgee.io/api'],
    keywords: ['tgpak_', 'tgpat_'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>tgpa[kt]_[a-z0-9]{30,80})(?![A-Za-z0-9_-])/,
    checks: [{ kind: 'entropy', bitsMin: 3 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'TOLGEE_API_KEY=tgpak_{lowerdigits*52}' },
        { text: '"apiKey": "tgpat_{lowerdigits*52}"' },
      ],
      skip: [{ text: 'tgpak_{lowerdigits*6}' }],
    },
  },
];
