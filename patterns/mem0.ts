// Mem0: API key. https://docs.mem0.ai/platform/quickstart
import type { Pattern } from '../src/model/pattern.ts';

export const mem0Patterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'mem0.api-key',
    family: 'credential',
    title: 'Mem0 API key',
    description: 'A key of the Mem0 API.',
    impact: 'Whoever has it reads and changes the memories that the agents keep of their users.',
    remedy: 'Delete the key in the Mem0 dashboard under API keys and create a new one.',
    rotation: 'https://docs.mem0.ai/platform/quickstart',
    severity: 'high',
    confidence: 'high',
    tags: ['ai'],
    references: ['https://docs.mem0.ai/platform/quickstart'],
    names: ['mem0'],
    value: /m0-[A-Za-z0-9]{40}/,
    examples: {
      match: [{ text: 'MEM0_API_KEY=m0-{base62*40}' }, { text: 'mem0.setup(token="m0-{base62*40}")' }],
      skip: [{ text: 'MEM0_API_KEY=your_mem0_api_key' }, { text: 'mem0 built from m0-{base62*40}' }],
    },
  },
];
