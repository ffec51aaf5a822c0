// Shortcut: API token.
// See https://developer.shortcut.com/api/rest/v3#Authentication
import type { Pattern } from '../src/model/pattern.ts';

export const shortcutPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'shortcut.api-token',
    family: 'credential',
    title: 'Shortcut API token',
    description: 'A UUID beside the name of Shortcut (once Clubhouse).',
    impact: 'Whoever has it reads and changes what its owner may.',
    remedy:
      'Revoke the token under Settings, API Tokens, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://help.shortcut.com/hc/en-us/articles/205701199',
    severity: 'high',
    confidence: 'medium',
    tags: ['saas'],
    references: ['https://developer.shortcut.com/api/rest/v3#Authentication'],
    names: ['shortcut_api', 'shortcut_com', 'clubhouse', 'shortcut.com'],
    value: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
    examples: {
      match: [
        { text: 'SHORTCUT_API_TOKEN={hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
        { text: '{"SHORTCUT_API_TOKEN": "{hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}"}', path: 'env.json' },
      ],
      skip: [
        { text: 'SHORTCUT_API_TOKEN=your-shortcut-token' },
        { text: 'see shortcut com {hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
      ],
    },
  },
];
