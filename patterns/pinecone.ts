// Pinecone: API key, API key (older form). https://docs.pinecone.io/guides/projects/manage-api-keys
import type { Pattern } from '../src/model/pattern.ts';

export const pineconePatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'pinecone.api-key',
    family: 'credential',
    title: 'Pinecone API key',
    description: 'A key of a Pinecone project.',
    impact: 'Whoever has it reads, changes and deletes the project’s vector indexes.',
    remedy: 'Delete the key in the Pinecone console and create a new one.',
    rotation: 'https://docs.pinecone.io/guides/projects/manage-api-keys',
    severity: 'high',
    confidence: 'high',
    tags: ['ai', 'database'],
    references: ['https://docs.pinecone.io/guides/projects/manage-api-keys'],
    keywords: ['pcsk_'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>pcsk_[A-Za-z0-9]{5,6}_[A-Za-z0-9]{63})(?![A-Za-z0-9_])/,
    checks: [{ kind: 'entropy', bitsMin: 3.5 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'PINECONE_API_KEY=pcsk_{base62*6}_{base62*63}' },
        { text: '"pcsk_{base62*5}_{base62*63}"' },
      ],
      skip: [
        { text: 'PINECONE_API_KEY=pcsk_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx' },
        { text: 'pcsk_{hex*9}' },
      ],
    },
  },
  {
    kind: 'named',
    id: 'pinecone.legacy-key',
    family: 'credential',
    title: 'Pinecone API key (older form)',
    description: 'A key of a Pinecone project.',
    impact: 'Whoever has it reads, changes and deletes the project’s vector indexes.',
    remedy: 'Delete the key in the Pinecone console and create a new one.',
    rotation: 'https://docs.pinecone.io/guides/projects/manage-api-keys',
    severity: 'high',
    confidence: 'medium',
    tags: ['ai', 'database'],
    references: ['https://docs.pinecone.io/guides/projects/manage-api-keys'],
    names: ['pinecone'],
    value: /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/i,
    words: ['key', 'token', 'secret', 'auth', 'bearer', 'passw', 'cred', 'private'],
    examples: {
      match: [
        { text: 'PINECONE_API_KEY={hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
        {
          text: 'pinecone.init(api_key="{hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}", environment="us-west1-gcp")',
          path: 'index.py',
        },
      ],
      skip: [
        { text: 'PINECONE_API_KEY=your_pinecone_api_key' },
        { text: 'pinecone revision {hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
      ],
    },
  },
];
