// SiliconFlow: API key. https://docs.siliconflow.com/
import type { Pattern } from '../src/model/pattern.ts';

export const siliconflowPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'siliconflow.api-key',
    family: 'credential',
    title: 'SiliconFlow API key',
    description: 'A key of the SiliconFlow API.',
    impact: 'Whoever has it calls models at the account’s cost and uses up its limits.',
    remedy: 'Delete the key in the SiliconFlow console and create a new one.',
    rotation: 'https://cloud.siliconflow.cn/account/ak',
    severity: 'high',
    confidence: 'high',
    tags: ['ai'],
    references: ['https://docs.siliconflow.com/'],
    keywords: ['siliconflow', 'siliconcloud', 'silicon_flow', 'silicon_cloud'],
    regex: /silicon_?(?:flow|cloud)[^\n]{0,80}?(?<![A-Za-z0-9])(?<secret>sk-[a-z]{48})(?![A-Za-z0-9_-])/i,
    checks: [{ kind: 'entropy', bitsMin: 3.4 }, { kind: 'real-value' }],
    rank: 31,
    examples: {
      match: [
        { text: 'SILICONFLOW_API_KEY=sk-{lower*48}' },
        { text: "llm('https://api.siliconflow.cn/v1', 'sk-{lower*48}')" },
      ],
      skip: [
        { text: 'SILICONFLOW_API_KEY=sk-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx' },
        { text: 'sk-{hex*9}' },
      ],
    },
  },
];
