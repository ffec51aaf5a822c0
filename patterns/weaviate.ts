// Weaviate: API key. https://docs.weaviate.io/cloud/manage-clusters/authentication
import type { Pattern } from '../src/model/pattern.ts';

export const weaviatePatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'weaviate.api-key',
    family: 'credential',
    title: 'Weaviate API key',
    description: 'A key of a Weaviate Cloud cluster.',
    impact: 'Whoever has it reads and, with an admin key, changes the collections of the cluster.',
    remedy: 'Delete the key in the Weaviate Cloud console and create a new one.',
    rotation: 'https://docs.weaviate.io/cloud/manage-clusters/authentication',
    severity: 'high',
    confidence: 'low',
    tags: ['ai', 'database'],
    references: ['https://docs.weaviate.io/cloud/manage-clusters/authentication'],
    names: ['weaviate', 'wcs_api', 'wcd_api'],
    value: /[A-Za-z0-9]{36,40}|[A-Za-z0-9+/]{60,120}={0,2}/,
    examples: {
      match: [
        { text: 'WEAVIATE_API_KEY={base62*36}' },
        {
          text: "client = weaviate.connect_to_weaviate_cloud(cluster_url=url, auth_credentials=Auth.api_key('{base62*36}'))",
          path: 'db.py',
        },
      ],
      skip: [{ text: 'WEAVIATE_API_KEY=your_weaviate_api_key' }, { text: 'weaviate etag: {base62*36}' }],
    },
  },
];
