// Access keys of Alibaba Cloud (Aliyun) and their temporary forms.
// https://www.alibabacloud.com/help/en/ram/user-guide/create-an-accesskey-pair
import type { Pattern } from '../src/model/pattern.ts';

export const alibabaCloudPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'alibaba-cloud.access-key-id',
    family: 'credential',
    title: 'Alibaba Cloud access key id',
    description: 'The id of an access key of Alibaba Cloud.',
    impact:
      'It names the account, and with the secret beside it whoever has it acts as the user ' +
      'within the key’s rights.',
    remedy:
      'Disable the key in the RAM console, create a new one, and search ActionTrail for ' +
      'calls that used it.',
    rotation: 'https://www.alibabacloud.com/help/en/ram/user-guide/rotate-accesskey-pairs-of-a-ram-user',
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
      match: [
        { text: 'ALIYUN_ID=LTAI{base62*20}' },
        { text: '"LTAI{base62*20}"' },
        { text: 'access_key_id: LTAI{base62*12}', path: 'oss.yml' },
      ],
      skip: [
        { text: 'LTAI{base62*5}' },
        { text: 'LTAIN{upper*20}' },
        { text: 'accessKeyId: LTAI****************' },
      ],
    },
  },
  {
    kind: 'named',
    id: 'alibaba-cloud.access-key-secret',
    family: 'credential',
    title: 'Alibaba Cloud access key secret',
    description:
      'The secret half of an access key of Alibaba Cloud, beside the name of its service ' +
      'or of its field.',
    impact:
      'With the key’s id, whoever has it signs every API call that the user may make: ' +
      'servers, storage, DNS, bills.',
    remedy:
      'Disable the key in the RAM console, create a new one, and search ActionTrail for ' +
      'calls that used it.',
    rotation: 'https://www.alibabacloud.com/help/en/ram/user-guide/rotate-accesskey-pairs-of-a-ram-user',
    severity: 'critical',
    confidence: 'medium',
    tags: ['cloud'],
    references: ['https://www.alibabacloud.com/help/en/ram/user-guide/create-an-accesskey-pair'],
    names: [
      'alibaba_cloud',
      'alibaba.cloud',
      'access.key.secret',
      'aliyun',
      'alicloud',
      'aliyuncs',
      'access_key_secret',
    ],
    value: /[A-Za-z0-9]{30}/,
    words: ['secret', '^[\\w-]{0,24}["\\\'\\]]{0,3}\\s*(?:=>|:=|[:=,])'],
    companion: {
      title: 'access key id',
      regex: /(?<![A-Za-z0-9])(?<companion>LTAI[A-Za-z0-9]{12,26})(?![A-Za-z0-9])/,
      need: 'preferred',
    },
    examples: {
      match: [
        {
          text:
            'ALIBABA_CLOUD_ACCESS_KEY_ID=LTAI{base62*20}\n' + 'ALIBABA_CLOUD_ACCESS_KEY_SECRET={base62*30}',
        },
        { text: '{"accessKeyId":"LTAI{base62*20}","accessKeySecret":"{base62*30}"}', path: 'oss.json' },
        { text: 'aliyun:\n  oss:\n    secret: {base62*30}', path: 'application.yml' },
      ],
      skip: [
        { text: 'aliyun image {base62*30}' },
        { text: 'accessKeySecret: "your-access-key-secret-here-xxx"' },
      ],
    },
  },
  {
    kind: 'regex',
    id: 'alibaba-cloud.security-token',
    family: 'credential',
    title: 'Alibaba Cloud STS token',
    description: 'The security token of temporary credentials of Alibaba Cloud.',
    impact: 'With the key and secret beside it, whoever has it acts as the role until it expires.',
    remedy:
      'Change the role’s trust or permission policy until the token has expired, and ' +
      'search ActionTrail.',
    rotation: 'https://www.alibabacloud.com/help/en/ram/user-guide/rotate-accesskey-pairs-of-a-ram-user',
    severity: 'medium',
    confidence: 'high',
    tags: ['cloud'],
    references: [
      'https://www.alibabacloud.com/help/en/ram/developer-reference/api-sts-2015-04-01-assumerole',
    ],
    keywords: ['CAIS'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>CAIS[A-Za-z0-9+/]{100,1200}={0,2})(?![A-Za-z0-9+/=])/,
    matchBytesMax: 1400,
    checks: [{ kind: 'entropy', bitsMin: 4 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'ALIBABA_CLOUD_SECURITY_TOKEN=CAIS{base64*300}' },
        { text: '"SecurityToken": "CAIS{base64*420}"' },
      ],
      skip: [{ text: 'CAIS{base62*20}' }, { text: 'SecurityToken=CAISxxxxxxxxxxxxxxxx' }],
    },
  },
];
