// DashScope: API key. https://www.alibabacloud.com/help/en/model-studio/get-api-key
import type { Pattern } from '../src/model/pattern.ts';

export const dashscopePatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'dashscope.api-key',
    family: 'credential',
    title: 'DashScope API key',
    description: 'A key of Alibaba Cloud’s Model Studio (DashScope, Qwen).',
    impact: 'Whoever has it calls models at the account’s cost and uses up its limits.',
    remedy: 'Delete the key in the Model Studio console under API-KEY and create a new one.',
    rotation: 'https://bailian.console.alibabacloud.com/',
    severity: 'high',
    confidence: 'high',
    tags: ['ai'],
    references: ['https://www.alibabacloud.com/help/en/model-studio/get-api-key'],
    names: ['dashscope', 'qwen', 'bailian', 'tongyi'],
    value: /sk-[0-9a-f]{32}/,
    rank: 31,
    examples: {
      match: [
        { text: 'DASHSCOPE_API_KEY=sk-{hex*32}' },
        { text: 'dashscope.api_key = "sk-{hex*32}"', path: 'qa.py' },
        { text: '"qwen": { "apiKey": "sk-{hex*32}" }' },
      ],
      skip: [{ text: 'DASHSCOPE_API_KEY=your_dashscope_api_key' }],
    },
  },
];
