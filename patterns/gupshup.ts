// Gupshup: API key. https://docs.gupshup.io/docs/getting-started
import type { Pattern } from '../src/model/pattern.ts';

export const gupshupPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'gupshup.api-key',
    family: 'credential',
    title: 'Gupshup API key',
    description: 'An API key of Gupshup.',
    impact: 'Whoever has it sends messages or places calls at the account’s cost and reads its ' + 'history.',
    remedy:
      'Revoke the key in Gupshup’s account settings, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://docs.gupshup.io/docs/getting-started',
    severity: 'high',
    confidence: 'medium',
    tags: ['messaging'],
    references: ['https://docs.gupshup.io/docs/getting-started'],
    names: ['gupshup'],
    value: /[a-z0-9]{32}|[0-9a-z]{28}/,
    examples: {
      match: [
        { text: 'GUPSHUP_API_KEY={lowerdigits*32}' },
        { text: '<add key="gupshupApiKey" value="{lowerdigits*32}" />', path: 'App.config' },
      ],
      skip: [{ text: 'GUPSHUP_API_KEY=your-gupshup-key' }, { text: 'gupshup etag: {lowerdigits*32}' }],
    },
  },
];
