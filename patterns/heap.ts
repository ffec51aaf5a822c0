// Heap: API key.
// See https://developers.heap.io/reference/server-side-apis-overview
import type { Pattern } from '../src/model/pattern.ts';

export const heapPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'heap.api-key',
    family: 'credential',
    title: 'Heap API key',
    description: '32 to 64 letters and digits beside Heap’s name.',
    impact: 'Whoever has it reads and deletes users’ data.',
    remedy:
      'Revoke the key in the account’s settings, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://developers.heap.io/reference/server-side-apis-overview',
    severity: 'high',
    confidence: 'medium',
    tags: ['analytics'],
    references: ['https://developers.heap.io/reference/server-side-apis-overview'],
    names: ['heap_analytics', 'heapanalytics', 'heap_api', 'heap_io', 'heap.io'],
    value: /[A-Za-z0-9]{32,64}/,
    examples: {
      match: [
        { text: 'HEAP_API_KEY={hex*64}' },
        { text: 'curl https://heapanalytics.com/api -H "Authorization: Bearer {base62*40}"', path: 'a.sh' },
      ],
      skip: [{ text: 'HEAP_API_KEY=your-heap-key' }, { text: 'see heap analytics {hex*64}' }],
    },
  },
];
