// Fathom Analytics: Fathom API token.
// See https://usefathom.com/api
import type { Pattern } from '../src/model/pattern.ts';

export const fathomPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'fathom.api-token',
    family: 'credential',
    title: 'Fathom API token',
    description: 'A number, a bar and 40 letters and digits, or these alone, beside Fathom’s name.',
    impact: 'Whoever has it reads and changes sites and their statistics.',
    remedy:
      'Revoke the token under Settings, API, create a new one where it is still needed, ' +
      'and look through what it was used for.',
    rotation: 'https://usefathom.com/api',
    severity: 'medium',
    confidence: 'medium',
    tags: ['analytics'],
    references: ['https://usefathom.com/api'],
    names: ['usefathom', 'fathom_api', 'fathom_analytics'],
    value: /(?:\d{1,8}\|)?[A-Za-z0-9]{40}/,
    examples: {
      match: [
        { text: 'FATHOM_API_TOKEN={base62*40}' },
        { text: '# Fathom Analytics\nheaders = {"Authorization": "Bearer {base62*40}"}', path: 'sync.py' },
      ],
      skip: [{ text: 'FATHOM_API_TOKEN=your-fathom-token' }, { text: 'see usefathom {base62*40}' }],
    },
  },
];
