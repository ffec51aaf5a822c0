// Vast.ai: API key. https://docs.vast.ai/api-reference/introduction
import type { Pattern } from '../src/model/pattern.ts';

export const vastAiPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'vast-ai.api-key',
    family: 'credential',
    title: 'Vast.ai API key',
    description: 'A key of the Vast.ai API.',
    impact: 'Whoever has it rents GPUs at the account’s cost and gets into the running ones.',
    remedy: 'Delete the key on the account page of Vast.ai and create a new one.',
    rotation: 'https://docs.vast.ai/api-reference/introduction',
    severity: 'high',
    confidence: 'medium',
    tags: ['ai', 'cloud'],
    references: ['https://docs.vast.ai/api-reference/introduction'],
    names: ['vast_ai', 'vastai'],
    value: /[0-9a-f]{64}/,
    examples: {
      match: [{ text: 'VAST_AI_API_KEY={hex*64}' }, { text: 'vastai set api-key {hex*64}' }],
      skip: [{ text: 'VAST_AI_API_KEY=your_vast_ai_api_key' }, { text: 'vast ai trace {hex*64}' }],
    },
  },
];
