// alibaba-cloud: Alibaba Cloud access key id.
import type { Pattern } from '../src/model/pattern.ts';

export const alibabaCloudPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'alibaba-cloud.access-key-id',
    family: 'credential',
    title: 'Alibaba Cloud access key id',
    description: 'A secret key of Alibaba Cloud.',
    impact: 'Whoever has it acts as the account within the key’s rights.',
    remedy: 'Revoke the key in the Alibaba Cloud console and create a new one.',
    severity: 'high',
    confidence: 'high',
    tags: ['cloud'],
    references: ['https://www.alibabacloud.com/help/en/ram/user-guide/create-an-accesskey-pair'],
    keywords: ['LTAI'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>LTAI[A-Za-z0-9]{12,26})(?![A-Za-z0-9_-])/,
    checks: [
      { kind: 'entropy', bitsMin: 3 },
      { kind: 'character-classes', classesMin: 3 },
      { kind: 'real-value' },
    ],
    examples: {
      match: [{ text: 'ALIYUN_ID=LTAI{base62*20}' }, { text: '"LTAI{base62*20}"' }],
      skip: [{ text: 'LTAI{base62*5}' }, { text: 'LTAIN{upper*20}' }],
    },
  },
];
