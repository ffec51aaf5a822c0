// Keys of Baidu AI Cloud.
// https://cloud.baidu.com/doc/Reference/s/9jwvz2egb
import type { Pattern } from '../src/model/pattern.ts';

export const baiduCloudPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'baidu-cloud.api-key',
    family: 'credential',
    title: 'Baidu AI Cloud API key',
    description: 'A bearer key of Baidu AI Cloud (Qianfan and other services).',
    impact:
      'Whoever has it calls the services that it was given, models among them, at the ' + 'account’s cost.',
    remedy:
      'Disable or delete the key in the console under Security Authentication and create a ' + 'new one.',
    rotation: 'https://cloud.baidu.com/doc/Reference/s/9jwvz2egb',
    severity: 'high',
    confidence: 'high',
    tags: ['cloud'],
    references: [
      'https://cloud.baidu.com/doc/qianfan-api/s/ym9chdsy5',
      'https://cloud.baidu.com/doc/Reference/s/9jwvz2egb',
    ],
    keywords: ['bce-v3/ALTAK'],
    regex:
      /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>bce-v3\/ALTAK-[A-Za-z0-9]{16,32}\/[0-9a-f]{40})(?![A-Za-z0-9])/,
    checks: [{ kind: 'entropy', bitsMin: 3.5 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'QIANFAN_TOKEN=bce-v3/ALTAK-{base62*21}/{hex*40}' },
        { text: 'Authorization: Bearer bce-v3/ALTAK-{base62*21}/{hex*40}' },
      ],
      skip: [{ text: 'bce-v3/ALTAK-xxxxx/xxxxx' }, { text: 'bce-v3/ALTAK-{base62*21}/{hex*12}' }],
    },
  },
  {
    kind: 'named',
    id: 'baidu-cloud.secret-access-key',
    family: 'credential',
    title: 'Baidu AI Cloud secret key',
    description: 'The secret half of an access key of Baidu AI Cloud, beside its name.',
    impact: 'With the access key id, whoever has it signs every API call that the user may make.',
    remedy:
      'Disable or delete the key in the console under Security Authentication and create a ' + 'new one.',
    rotation: 'https://cloud.baidu.com/doc/Reference/s/9jwvz2egb',
    severity: 'high',
    confidence: 'medium',
    tags: ['cloud'],
    references: ['https://cloud.baidu.com/doc/Reference/s/9jwvz2egb'],
    names: [
      'baidu_bce',
      'baidubce',
      'baidu_cloud',
      'bce_secret',
      'bce_sk',
      'baidu_ai',
      'baidu_ocr',
      'qianfan',
      'baidu_api',
      'baidu_secret',
    ],
    value: /[0-9a-f]{32}|[A-Za-z0-9]{32}/,
    words: [
      'secret',
      '(?:^|[^a-z])sk(?:[^a-z]|$)',
      '^_?key',
      '^[\\w-]{0,24}["\\\'\\]]{0,3}\\s*(?:=>|:=|[:=,])',
    ],
    examples: {
      match: [
        { text: 'BAIDUBCE_SECRET_ACCESS_KEY={hex*32}' },
        { text: 'qianfan_secret_key = "{base62*32}"', path: 'chat.py' },
        { text: 'baidu_ocr:\n  secretKey: {base62*32}', path: 'a.yml' },
      ],
      skip: [
        { text: 'baidu_api checksum {hex*32}' },
        { text: 'baidu_secret_key=xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx' },
      ],
    },
  },
];
