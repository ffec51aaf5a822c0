// Moonshot AI: API key. https://platform.moonshot.ai/docs/introduction
import type { Pattern } from '../src/model/pattern.ts';

export const moonshotPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'moonshot.api-key',
    family: 'credential',
    title: 'Moonshot AI API key',
    description: 'A key of the API of Moonshot AI (Kimi).',
    impact: 'Whoever has it calls models at the account’s cost and uses up its limits.',
    remedy: 'Delete the key in the Moonshot console under API keys and create a new one.',
    rotation: 'https://platform.moonshot.ai/console/api-keys',
    severity: 'high',
    confidence: 'high',
    tags: ['ai'],
    references: ['https://platform.moonshot.ai/docs/introduction'],
    names: ['moonshot', 'kimi'],
    value: /sk-[A-Za-z0-9]{48}/,
    rank: 31,
    examples: {
      match: [
        { text: 'MOONSHOT_API_KEY=sk-{base62*48}' },
        { text: 'kimi:\n  base_url: https://api.moonshot.cn/v1\n  api_key: sk-{base62*48}' },
      ],
      skip: [{ text: 'MOONSHOT_API_KEY=your_moonshot_api_key' }],
    },
  },
];
