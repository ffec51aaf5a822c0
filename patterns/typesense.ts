// Typesense: API key.
// See https://typesense.org/docs/guide/security.html
import type { Pattern } from '../src/model/pattern.ts';

export const typesensePatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'typesense.api-key',
    family: 'credential',
    title: 'Typesense API key',
    description: '32 to 64 letters and digits beside Typesense’s name.',
    impact: 'Whoever has it searches, and with an admin key changes and deletes, collections.',
    remedy:
      'Revoke the key with the keys endpoint, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://typesense.org/docs/latest/api/api-keys.html',
    severity: 'high',
    confidence: 'medium',
    tags: ['database'],
    references: ['https://typesense.org/docs/guide/security.html'],
    names: ['typesense'],
    value: /[A-Za-z0-9]{32,64}/,
    examples: {
      match: [
        { text: 'TYPESENSE_API_KEY={base62*32}' },
        {
          text: 'curl https://x.typesense.net/collections -H "X-TYPESENSE-API-KEY: {base62*32}"',
          path: 'run.sh',
        },
      ],
      skip: [{ text: 'TYPESENSE_KEY=your-typesense-key' }, { text: 'see typesense {base62*32}' }],
    },
  },
];
