// DeepInfra: API key. https://deepinfra.com/docs
import type { Pattern } from '../src/model/pattern.ts';

export const deepinfraPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'deepinfra.api-key',
    family: 'credential',
    title: 'DeepInfra API key',
    description: 'A key of the DeepInfra API.',
    impact: 'Whoever has it calls models at the account’s cost and uses up its limits.',
    remedy: 'Delete the key in the DeepInfra dashboard under API keys and create a new one.',
    rotation: 'https://deepinfra.com/dash/api_keys',
    severity: 'high',
    confidence: 'medium',
    tags: ['ai'],
    references: ['https://deepinfra.com/docs'],
    names: ['deepinfra', 'deep_infra'],
    value: /[A-Za-z0-9]{32}/,
    examples: {
      match: [
        { text: 'DEEPINFRA_API_KEY={base62*32}' },
        {
          text: 'OpenAI(base_url="https://api.deepinfra.com/v1/openai", api_key="{base62*32}")',
          path: 'a.py',
        },
      ],
      skip: [
        { text: 'DEEPINFRA_API_KEY=your_deepinfra_api_key' },
        { text: 'deepinfra built from {base62*32}' },
      ],
    },
  },
];
