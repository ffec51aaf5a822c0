// Hume AI: API key. https://dev.hume.ai/docs/introduction/api-key
import type { Pattern } from '../src/model/pattern.ts';

export const humePatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'hume.api-key',
    family: 'credential',
    title: 'Hume AI API key',
    description: 'A key of the Hume AI API.',
    impact: 'Whoever has it calls speech models at the account’s cost and uses up its limits.',
    remedy: 'Regenerate the key in the Hume portal.',
    rotation: 'https://dev.hume.ai/docs/introduction/api-key',
    severity: 'high',
    confidence: 'medium',
    tags: ['ai'],
    references: ['https://dev.hume.ai/docs/introduction/api-key'],
    names: ['hume'],
    value: /[A-Za-z0-9]{48}|[A-Za-z0-9]{64}/,
    examples: {
      match: [
        { text: 'HUME_API_KEY={base62*48}' },
        { text: 'client = HumeClient(api_key="{base62*48}")', path: 'a.py' },
      ],
      skip: [{ text: 'HUME_API_KEY=your_hume_api_key' }, { text: 'hume revision {base62*48}' }],
    },
  },
];
