// Zilliz: API key. https://docs.zilliz.com/docs/manage-api-keys
import type { Pattern } from '../src/model/pattern.ts';

export const zillizPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'zilliz.api-key',
    family: 'credential',
    title: 'Zilliz API key',
    description: 'A key of Zilliz Cloud, the managed Milvus.',
    impact: 'Whoever has it reads, changes and deletes the clusters’ collections.',
    remedy: 'Delete the key in the Zilliz Cloud console under API keys and create a new one.',
    rotation: 'https://docs.zilliz.com/docs/manage-api-keys',
    severity: 'high',
    confidence: 'low',
    tags: ['ai', 'database'],
    references: ['https://docs.zilliz.com/docs/manage-api-keys'],
    names: ['zilliz', 'zillizcloud', 'milvus'],
    value: /[A-Za-z0-9]{40,100}/,
    examples: {
      match: [
        { text: 'ZILLIZ_API_KEY={hex*72}' },
        {
          text: 'MilvusClient(uri="https://in03.serverless.zillizcloud.com", token="{hex*72}")',
          path: 'db.py',
        },
      ],
      skip: [{ text: 'ZILLIZ_API_KEY=your_zilliz_api_key' }, { text: 'zilliz see {hex*72}' }],
    },
  },
];
