// pinecone: Pinecone API key.
import type { Pattern } from '../src/model/pattern.ts';

export const pineconePatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'pinecone.api-key',
    family: 'credential',
    title: 'Pinecone API key',
    description: 'A secret key of Pinecone.',
    impact: 'Whoever has it uses the service as the account, at its cost.',
    remedy: 'Delete the key in the Pinecone console and create a new one.',
    severity: 'high',
    confidence: 'high',
    tags: ['ai'],
    references: ['https://docs.pinecone.io/guides/projects/manage-api-keys'],
    keywords: ['pcsk_'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>pcsk_[A-Za-z0-9]{5,6}_[A-Za-z0-9]{63})(?![A-Za-z0-9_])/,
    checks: [{ kind: 'entropy', bitsMin: 3.5 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'PINECONE_API_KEY=pcsk_{base62*6}_{base62*63}' },
        { text: '"pcsk_{base62*5}_{base62*63}"' },
      ],
      skip: [{ text: 'pcsk_{base62*20}' }],
    },
  },
];
