// Jina AI: API key. https://jina.ai/embeddings/
import type { Pattern } from '../src/model/pattern.ts';

export const jinaPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'jina.api-key',
    family: 'credential',
    title: 'Jina AI API key',
    description: 'A key of the Jina AI API.',
    impact:
      'Whoever has it calls embedding and reader models at the account’s cost and uses up ' + 'its limits.',
    remedy: 'Delete the key in the Jina AI dashboard under API keys and create a new one.',
    rotation: 'https://jina.ai/api-dashboard/',
    severity: 'high',
    confidence: 'high',
    tags: ['ai'],
    references: ['https://jina.ai/embeddings/'],
    keywords: ['jina_'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>jina_[0-9a-f]{32}[A-Za-z0-9_-]{28})(?![A-Za-z0-9_-])/,
    checks: [{ kind: 'entropy', bitsMin: 3.8 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'JINA_API_KEY=jina_{hex*32}{base62*28}' },
        { text: 'Authorization: Bearer jina_{hex*32}{base62*28}' },
      ],
      skip: [
        { text: 'JINA_API_KEY=jina_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx' },
        { text: 'jina_{hex*9}' },
      ],
    },
  },
];
