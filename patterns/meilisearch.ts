// Meilisearch: API key, master key.
// See https://www.meilisearch.com/docs/learn/security/basic_security
import type { Pattern } from '../src/model/pattern.ts';

export const meilisearchPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'meilisearch.api-key',
    family: 'credential',
    title: 'Meilisearch API key',
    description: '64 hexadecimal digits beside Meilisearch’s name.',
    impact: 'Whoever has it searches, and by its actions changes and deletes, indices.',
    remedy:
      'Revoke the key with the keys endpoint, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://www.meilisearch.com/docs/learn/security/basic_security',
    severity: 'high',
    confidence: 'medium',
    tags: ['database'],
    references: ['https://www.meilisearch.com/docs/learn/security/basic_security'],
    names: ['meilisearch', 'meili'],
    value: /[0-9a-f]{64}/,
    examples: {
      match: [
        { text: 'MEILISEARCH_API_KEY={hex*64}' },
        { text: 'meilisearch:\n  enabled: true\n  api_key: {hex*64}\n', path: 'config.yml' },
      ],
      skip: [{ text: 'MEILISEARCH_KEY=your-meilisearch-key' }, { text: 'see meilisearch {hex*64}' }],
    },
  },
  {
    kind: 'named',
    id: 'meilisearch.master-key',
    family: 'credential',
    title: 'Meilisearch master key',
    description: '16 to 60 characters beside the name of Meilisearch’s master key.',
    impact: 'Whoever has it reads and makes all API keys and changes all indices.',
    remedy: 'Start the server with another master key; all API keys change with it.',
    rotation: 'https://www.meilisearch.com/docs/learn/security/basic_security',
    severity: 'critical',
    confidence: 'medium',
    tags: ['database'],
    references: ['https://www.meilisearch.com/docs/learn/security/basic_security'],
    names: ['meilisearch', 'meili'],
    value: /[A-Za-z0-9_-]{16,60}/,
    words: ['master'],
    examples: {
      match: [
        { text: 'MEILI_MASTER_KEY={base62*40}4a7' },
        { text: 'meilisearch --master-key="{base62*29}4a"', path: 'a.sh' },
      ],
      skip: [
        { text: 'MEILI_MASTER_KEY=your-meilisearch-key' },
        { text: 'see meilisearch {base64url*40}4a7' },
      ],
    },
  },
];
