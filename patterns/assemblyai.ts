// AssemblyAI: API key. https://www.assemblyai.com/docs
import type { Pattern } from '../src/model/pattern.ts';

export const assemblyaiPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'assemblyai.api-key',
    family: 'credential',
    title: 'AssemblyAI API key',
    description: 'A key of the AssemblyAI API.',
    impact: 'Whoever has it calls speech recognition at the account’s cost and uses up its limits.',
    remedy: 'Delete the key in the AssemblyAI dashboard and create a new one.',
    rotation: 'https://www.assemblyai.com/docs',
    severity: 'high',
    confidence: 'medium',
    tags: ['ai'],
    references: ['https://www.assemblyai.com/docs'],
    names: ['assemblyai', 'assembly_ai', 'aai'],
    value: /[0-9a-f]{32}/,
    examples: {
      match: [
        { text: 'ASSEMBLYAI_API_KEY={hex*32}' },
        { text: 'aai.settings.api_key = "{hex*32}"', path: 'stt.py' },
      ],
      skip: [{ text: 'ASSEMBLYAI_API_KEY=your_assemblyai_api_key' }, { text: 'assemblyai see {hex*32}' }],
    },
  },
];
