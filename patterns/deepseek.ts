// DeepSeek: API key. https://api-docs.deepseek.com/
import type { Pattern } from '../src/model/pattern.ts';

export const deepseekPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'deepseek.api-key',
    family: 'credential',
    title: 'DeepSeek API key',
    description: 'A key of the DeepSeek API.',
    impact: 'Whoever has it calls models at the account’s cost and uses up its limits.',
    remedy: 'Delete the key on platform.deepseek.com under API keys and create a new one.',
    rotation: 'https://platform.deepseek.com/api_keys',
    severity: 'high',
    confidence: 'high',
    tags: ['ai'],
    references: ['https://api-docs.deepseek.com/'],
    names: ['deepseek', 'deep_seek'],
    value: /sk-[0-9a-f]{32}/,
    rank: 31,
    examples: {
      match: [
        { text: 'DEEPSEEK_API_KEY=sk-{hex*32}' },
        {
          text: 'client = OpenAI(base_url="https://api.deepseek.com", api_key="sk-{hex*32}")',
          path: 'bot.py',
        },
      ],
      skip: [{ text: 'DEEPSEEK_API_KEY=your_deepseek_api_key' }],
    },
  },
];
