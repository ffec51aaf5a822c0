// Nomic: API key. https://docs.nomic.ai/
import type { Pattern } from '../src/model/pattern.ts';

export const nomicPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'nomic.api-key',
    family: 'credential',
    title: 'Nomic API key',
    description: 'A key of the Nomic API.',
    impact: 'Whoever has it calls embedding models at the account’s cost and uses up its limits.',
    remedy: 'Delete the key in Nomic Atlas under API keys and create a new one.',
    rotation: 'https://docs.nomic.ai/',
    severity: 'high',
    confidence: 'high',
    tags: ['ai'],
    references: ['https://docs.nomic.ai/'],
    names: ['nomic'],
    value: /nk-[A-Za-z0-9_-]{43}/,
    examples: {
      match: [
        { text: 'NOMIC_API_KEY=nk-{base62*43}' },
        { text: 'nomic login nk-{base62*43}\nnomic: { token: "nk-{base62*43}" }' },
      ],
      skip: [{ text: 'NOMIC_API_KEY=your_nomic_api_key' }, { text: 'nomic see nk-{base62*43}' }],
    },
  },
];
