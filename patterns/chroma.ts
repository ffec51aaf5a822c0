// Chroma: API key. https://docs.trychroma.com/cloud/getting-started
import type { Pattern } from '../src/model/pattern.ts';

export const chromaPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'chroma.api-key',
    family: 'credential',
    title: 'Chroma API key',
    description: 'A key of Chroma Cloud.',
    impact: 'Whoever has it reads and changes the tenant’s collections.',
    remedy: 'Delete the key in the Chroma Cloud settings and create a new one.',
    rotation: 'https://docs.trychroma.com/cloud/getting-started',
    severity: 'high',
    confidence: 'high',
    tags: ['ai', 'database'],
    references: ['https://docs.trychroma.com/cloud/getting-started'],
    keywords: ['ck-'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>ck-[A-Za-z0-9]{42,46})(?![A-Za-z0-9_-])/,
    checks: [
      { kind: 'entropy', bitsMin: 3.8 },
      { kind: 'character-classes', classesMin: 4 },
      { kind: 'real-value' },
    ],
    examples: {
      match: [
        { text: 'CHROMA_API_KEY=ck-{base62*44}' },
        { text: 'chromadb.CloudClient(api_key="ck-{base62*44}")', path: 'db.py' },
      ],
      skip: [{ text: 'CHROMA_API_KEY=ck-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx' }, { text: 'ck-{hex*9}' }],
    },
  },
];
