// Qdrant: API key. https://qdrant.tech/documentation/cloud/authentication/
import type { Pattern } from '../src/model/pattern.ts';

export const qdrantPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'qdrant.api-key',
    family: 'credential',
    title: 'Qdrant API key',
    description: 'A key of a Qdrant database, in the cloud or self-hosted.',
    impact: 'Whoever has it reads, changes and deletes the collections of the database.',
    remedy: 'Delete the key in the Qdrant Cloud console, or change it in the server’s configuration.',
    rotation: 'https://qdrant.tech/documentation/cloud/authentication/',
    severity: 'high',
    confidence: 'medium',
    tags: ['ai', 'database'],
    references: ['https://qdrant.tech/documentation/cloud/authentication/'],
    names: ['qdrant'],
    value: /[A-Za-z0-9_-]{54}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\|[A-Za-z0-9_-]{40,100}/,
    examples: {
      match: [
        { text: 'QDRANT_API_KEY={base64url*53}a' },
        {
          text: 'QdrantClient(url="https://qdrant.acme.io:6333", api_key="{hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}|{base62*86}")',
          path: 'db.py',
        },
      ],
      skip: [{ text: 'QDRANT_API_KEY=your_qdrant_api_key' }, { text: 'qdrant trace {base64url*53}a' }],
    },
  },
];
