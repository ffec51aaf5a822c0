// API keys of Tencent Cloud.
// https://www.tencentcloud.com/document/product/598/34228
// biome-ignore-all lint/suspicious/noTemplateCurlyInString: examples are other languages’ templates.
import type { Pattern } from '../src/model/pattern.ts';

export const tencentCloudPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'tencent-cloud.secret-id',
    family: 'credential',
    title: 'Tencent Cloud secret id',
    description: 'The id (SecretId) of an API key of Tencent Cloud.',
    impact:
      'With id and key, whoever has them signs every API call that the user may make: ' +
      'servers, storage, DNS, bills.',
    remedy:
      'Disable the key under Access Management, API Keys, create a new one, and look ' +
      'through CloudAudit.',
    rotation: 'https://www.tencentcloud.com/document/product/598/34228',
    severity: 'high',
    confidence: 'high',
    tags: ['cloud'],
    references: ['https://www.tencentcloud.com/document/product/598/34228'],
    keywords: ['AKID'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>AKID[A-Za-z0-9]{32})(?![A-Za-z0-9_-])/,
    checks: [
      { kind: 'entropy', bitsMin: 3.5 },
      { kind: 'character-classes', classesMin: 3 },
      { kind: 'real-value' },
    ],
    examples: {
      match: [
        { text: 'TENCENTCLOUD_SECRET_ID=AKID{base62*32}' },
        { text: 'secretId: "AKID{base62*32}"', path: 'serverless.yml' },
      ],
      skip: [{ text: 'AKID{base62*12}' }, { text: 'AKIDxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx' }],
    },
  },
  {
    kind: 'regex',
    id: 'tencent-cloud.secret-key',
    family: 'credential',
    title: 'Tencent Cloud secret key',
    description: 'The secret (SecretKey) of an API key of Tencent Cloud, near its id.',
    impact:
      'With id and key, whoever has them signs every API call that the user may make: ' +
      'servers, storage, DNS, bills.',
    remedy:
      'Disable the key under Access Management, API Keys, create a new one, and look ' +
      'through CloudAudit.',
    rotation: 'https://www.tencentcloud.com/document/product/598/34228',
    severity: 'critical',
    confidence: 'high',
    tags: ['cloud'],
    references: ['https://www.tencentcloud.com/document/product/598/34228'],
    keywords: ['secret_key', 'secret-key', 'secretkey'],
    regex:
      /(?:secret_key|secret-key|secretkey)["'\]]{0,2}[^\S\n]{0,8}(?:=>|:=|[:=,])[^\S\n]{0,8}["'`]{0,2}(?<secret>[A-Za-z0-9]{32})(?![A-Za-z0-9/+=_-])/i,
    checks: [
      { kind: 'entropy', bitsMin: 3.5 },
      { kind: 'character-classes', classesMin: 3 },
      { kind: 'real-value' },
    ],
    companion: {
      title: 'secret id',
      regex: /(?<![A-Za-z0-9])(?<companion>AKID[A-Za-z0-9]{32})(?![A-Za-z0-9])/,
      need: 'required',
    },
    rank: 31,
    examples: {
      match: [
        { text: 'TENCENTCLOUD_SECRET_ID=AKID{base62*32}\nTENCENTCLOUD_SECRET_KEY={base62*32}' },
        { text: '{"SecretId": "AKID{base62*32}", "SecretKey": "{base62*32}"}', path: 'cos.json' },
      ],
      skip: [
        { text: 'SecretId: xxxx\nSecretKey: xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx' },
        { text: 'TENCENT_SECRET_KEY=${TENCENT_SECRET_KEY}' },
      ],
    },
  },
  {
    kind: 'named',
    id: 'tencent-cloud.named-secret-key',
    family: 'credential',
    title: 'Tencent Cloud secret key beside its name',
    description: 'A value of the shape of a Tencent Cloud SecretKey, beside Tencent’s name.',
    impact:
      'With id and key, whoever has them signs every API call that the user may make: ' +
      'servers, storage, DNS, bills.',
    remedy:
      'Disable the key under Access Management, API Keys, create a new one, and look ' +
      'through CloudAudit.',
    rotation: 'https://www.tencentcloud.com/document/product/598/34228',
    severity: 'high',
    confidence: 'medium',
    tags: ['cloud'],
    references: ['https://www.tencentcloud.com/document/product/598/34228'],
    names: ['tencent_cloud', 'tencent', 'qcloud', 'cos_secret'],
    value: /[A-Za-z0-9]{32}/,
    words: ['secret[_ -]?key', 'secretkey', '^_?key'],
    examples: {
      match: [
        { text: 'TENCENT_SECRET_KEY={base62*32}' },
        { text: 'qcloud.cos.secretKey={base62*32}', path: 'app.properties' },
      ],
      skip: [{ text: 'tencent file {base62*32}' }, { text: 'TENCENT_APP_ID={digits*10}' }],
    },
  },
];
