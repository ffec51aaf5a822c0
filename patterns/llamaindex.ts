// LlamaCloud: API key. https://docs.cloud.llamaindex.ai/
import type { Pattern } from '../src/model/pattern.ts';

export const llamaindexPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'llamaindex.api-key',
    family: 'credential',
    title: 'LlamaCloud API key',
    description: 'A key of the LlamaCloud API.',
    impact: 'Whoever has it calls parsing and indexes at the account’s cost and uses up its limits.',
    remedy: 'Delete the key in LlamaCloud under API keys and create a new one.',
    rotation: 'https://docs.cloud.llamaindex.ai/',
    severity: 'high',
    confidence: 'high',
    tags: ['ai'],
    references: ['https://docs.cloud.llamaindex.ai/'],
    keywords: ['llx-'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>llx-[A-Za-z0-9]{48})(?![A-Za-z0-9_-])/,
    checks: [{ kind: 'entropy', bitsMin: 3.8 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'LLAMA_CLOUD_API_KEY=llx-{base62*48}' },
        { text: 'LlamaParse(api_key="llx-{base62*48}")', path: 'a.py' },
      ],
      skip: [
        { text: 'LLAMA_CLOUD_API_KEY=llx-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx' },
        { text: 'llx-{hex*9}' },
      ],
    },
  },
];
