// Yunpian: API key. https://www.yunpian.com/official/document/sms/zh_cn/introduction_brief
import type { Pattern } from '../src/model/pattern.ts';

export const yunpianPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'yunpian.api-key',
    family: 'credential',
    title: 'Yunpian API key',
    description: 'A key of the Yunpian API.',
    impact: 'Whoever has it sends messages at the account’s cost and reads past ones.',
    remedy: 'Reset the key in Yunpian’s account page.',
    rotation: 'https://www.yunpian.com/official/document/sms/zh_cn/introduction_brief',
    severity: 'high',
    confidence: 'medium',
    tags: ['messaging'],
    references: ['https://www.yunpian.com/official/document/sms/zh_cn/introduction_brief'],
    names: ['yunpian'],
    value: /[0-9a-f]{32}/,
    examples: {
      match: [
        { text: 'YUNPIAN_API_KEY={hex*32}' },
        { text: 'YunpianClient(apikey="{hex*32}")', path: 'a.py' },
      ],
      skip: [{ text: 'YUNPIAN_API_KEY=your_yunpian_api_key' }, { text: 'yunpian revision {hex*32}' }],
    },
  },
];
