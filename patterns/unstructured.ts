// Unstructured: API key. https://docs.unstructured.io/
import type { Pattern } from '../src/model/pattern.ts';

export const unstructuredPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'unstructured.api-key',
    family: 'credential',
    title: 'Unstructured API key',
    description: 'A key of the Unstructured API.',
    impact: 'Whoever has it calls document parsing at the account’s cost and uses up its limits.',
    remedy: 'Delete the key in the Unstructured settings under API keys and create a new one.',
    rotation: 'https://docs.unstructured.io/',
    severity: 'high',
    confidence: 'medium',
    tags: ['ai'],
    references: ['https://docs.unstructured.io/'],
    names: ['unstructured'],
    value: /[A-Za-z0-9]{30}/,
    examples: {
      match: [
        { text: 'UNSTRUCTURED_API_KEY={base62*30}' },
        { text: 'UnstructuredClient(api_key_auth="{base62*30}")', path: 'a.py' },
      ],
      skip: [
        { text: 'UNSTRUCTURED_API_KEY=your_unstructured_api_key' },
        { text: 'unstructured etag: {base62*30}' },
      ],
    },
  },
];
