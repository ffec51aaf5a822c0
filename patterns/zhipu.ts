// Zhipu AI: API key. https://docs.bigmodel.cn/
import type { Pattern } from '../src/model/pattern.ts';

export const zhipuPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'zhipu.api-key',
    family: 'credential',
    title: 'Zhipu AI API key',
    description: 'A key of the API of Zhipu AI (GLM, Z.ai): an id and a secret.',
    impact: 'Whoever has it calls models at the account’s cost and uses up its limits.',
    remedy: 'Delete the key in the BigModel console under API keys and create a new one.',
    rotation: 'https://bigmodel.cn/usercenter/proj-mgmt/apikeys',
    severity: 'high',
    confidence: 'medium',
    tags: ['ai'],
    references: ['https://docs.bigmodel.cn/'],
    names: ['zhipu', 'zhipuai', 'bigmodel', 'chatglm', 'glm', 'zai', 'z_ai'],
    value: /[0-9a-f]{32}\.[A-Za-z0-9]{16}/,
    examples: {
      match: [
        { text: 'ZHIPUAI_API_KEY={hex*32}.{base62*16}' },
        { text: 'client = ZhipuAI(api_key="{hex*32}.{base62*16}")', path: 'a.py' },
        { text: '"glm-4": { "url": "https://open.bigmodel.cn/api/paas/v4", "key": "{hex*32}.{base62*16}" }' },
      ],
      skip: [{ text: 'ZHIPUAI_API_KEY=your_zhipuai_api_key' }, { text: 'zhipu etag: {hex*32}.{base62*16}' }],
    },
  },
];
