// PromptLayer: API key. https://docs.promptlayer.com/
import type { Pattern } from '../src/model/pattern.ts';

export const promptlayerPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'promptlayer.api-key',
    family: 'credential',
    title: 'PromptLayer API key',
    description: 'A key of the PromptLayer API.',
    impact: 'Whoever has it reads the logged prompts and answers and changes templates.',
    remedy: 'Delete the key in the PromptLayer settings under API keys and create a new one.',
    rotation: 'https://docs.promptlayer.com/',
    severity: 'high',
    confidence: 'high',
    tags: ['ai'],
    references: ['https://docs.promptlayer.com/'],
    names: ['promptlayer', 'prompt_layer'],
    value: /pl_[0-9a-f]{32}/,
    rank: 30,
    examples: {
      match: [
        { text: 'PROMPTLAYER_API_KEY=pl_{hex*32}' },
        { text: 'PromptLayer(api_key="pl_{hex*32}")', path: 'a.py' },
      ],
      skip: [
        { text: '{"object":"PostageLabel","id":"pl_{hex*32}"}' },
        { text: 'PROMPTLAYER_API_KEY=your_promptlayer_api_key' },
        { text: 'promptlayer revision pl_{hex*32}' },
      ],
    },
  },
];
