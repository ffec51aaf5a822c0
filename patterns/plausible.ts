// Plausible: API key.
// See https://plausible.io/docs/stats-api
import type { Pattern } from '../src/model/pattern.ts';

export const plausiblePatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'plausible.api-key',
    family: 'credential',
    title: 'Plausible API key',
    description: '64 characters beside the name of Plausible’s API.',
    impact: 'Whoever has it reads the statistics of the sites, or with a sites key changes ' + 'them.',
    remedy:
      'Revoke the key under Settings, API Keys, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://plausible.io/docs/stats-api',
    severity: 'medium',
    confidence: 'medium',
    tags: ['analytics'],
    references: ['https://plausible.io/docs/stats-api'],
    names: [
      'plausible_api',
      'plausible_io',
      'plausible_stats',
      'plausible_analytics',
      'plausible_sites',
      'plausible.io',
    ],
    value: /[A-Za-z0-9_-]{64}/,
    examples: {
      match: [
        { text: 'PLAUSIBLE_API_KEY={base64url*64}' },
        {
          text: 'curl https://plausible.io/api/v1/stats/aggregate -H "Authorization: Bearer {base64url*64}"',
          path: 'a.sh',
        },
      ],
      skip: [{ text: 'PLAUSIBLE_API_KEY=your-plausible-key' }, { text: 'see plausible io {base64url*64}' }],
    },
  },
];
