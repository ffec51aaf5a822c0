// Credentials of Yandex Cloud and Yandex OAuth.
// https://yandex.cloud/en/docs/iam/concepts/authorization/
import type { Pattern } from '../src/model/pattern.ts';

export const yandexPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'yandex.oauth-token',
    family: 'credential',
    title: 'Yandex OAuth token',
    description: 'An OAuth token of a Yandex account.',
    impact:
      'Whoever has it acts as the account’s owner: in Yandex Cloud it is exchanged for a ' +
      'token that manages everything.',
    remedy: 'Revoke the token in Yandex ID under Security, and issue a new one.',
    rotation: 'https://yandex.cloud/en/docs/iam/operations/compromised-credentials',
    severity: 'critical',
    confidence: 'high',
    tags: ['cloud'],
    references: ['https://yandex.cloud/en/docs/iam/concepts/authorization/oauth-token'],
    keywords: ['y0_', 'y1_', 'y2_', 'y3_', 'y4_', 'y5_', 'y6_'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>y[0-6]_[A-Za-z0-9_-]{55,199})(?![A-Za-z0-9_-])/,
    checks: [
      { kind: 'entropy', bitsMin: 4 },
      { kind: 'character-classes', classesMin: 3 },
      { kind: 'real-value' },
    ],
    examples: {
      match: [
        { text: 'YC_TOKEN=y0_{base64url*55}' },
        { text: 'Authorization: OAuth y0_{base64url*58}', path: 'disk.http' },
      ],
      skip: [{ text: 'y0_{base62*20}' }, { text: 'YC_TOKEN=y0_<your-oauth-token>' }],
    },
  },
  {
    kind: 'regex',
    id: 'yandex.iam-token',
    family: 'credential',
    title: 'Yandex Cloud IAM token',
    description: 'An IAM token of Yandex Cloud, valid for up to twelve hours.',
    impact: 'Until it expires, whoever has it acts as the user or service account.',
    remedy: 'Wait for it to expire, or revoke it with `yc iam revoke-token`; take it out of the ' + 'file.',
    rotation: 'https://yandex.cloud/en/docs/iam/operations/compromised-credentials',
    severity: 'high',
    confidence: 'high',
    tags: ['cloud'],
    references: ['https://yandex.cloud/en/docs/iam/concepts/authorization/iam-token'],
    keywords: ['t1.'],
    regex:
      /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>t1\.[A-Za-z0-9_-]{30,1000}={0,2}\.[A-Za-z0-9_-]{86}={0,2})(?![A-Za-z0-9_-])/,
    matchBytesMax: 1200,
    checks: [{ kind: 'entropy', bitsMin: 4 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'YC_IAM_TOKEN=t1.{base64url*60}.{base64url*86}' },
        { text: '"iamToken": "t1.{base64url*90}==.{base64url*86}=="' },
      ],
      skip: [{ text: 't1.{base62*30}.{base62*20}' }, { text: 'YC_IAM_TOKEN=t1.xxx.yyy' }],
    },
  },
  {
    kind: 'regex',
    id: 'yandex.api-key',
    family: 'credential',
    title: 'Yandex Cloud API key',
    description: 'An API key of a Yandex Cloud service account.',
    impact:
      'Whoever has it calls the services that take API keys (speech, translation, models) ' +
      'as the service account.',
    remedy: 'Delete the key with `yc iam api-key delete` and create a new one.',
    rotation: 'https://yandex.cloud/en/docs/iam/operations/compromised-credentials',
    severity: 'high',
    confidence: 'high',
    tags: ['cloud'],
    references: ['https://yandex.cloud/en/docs/iam/concepts/authorization/api-key'],
    keywords: ['AQVN'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>AQVN[A-Za-z0-9_-]{35,38})(?![A-Za-z0-9_-])/,
    checks: [
      { kind: 'entropy', bitsMin: 3.5 },
      { kind: 'character-classes', classesMin: 3 },
      { kind: 'real-value' },
    ],
    examples: {
      match: [
        { text: 'YANDEX_API_KEY=AQVN{base64url*36}' },
        { text: 'Authorization: Api-Key AQVN{base64url*36}' },
      ],
      skip: [{ text: 'AQVN{base62*12}' }, { text: 'AQVNxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx' }],
    },
  },
  {
    kind: 'regex',
    id: 'yandex.static-secret-key',
    family: 'credential',
    title: 'Yandex Cloud static secret key',
    description:
      'The secret half of a static access key of Yandex Cloud, for its S3-compatible ' + 'interface.',
    impact:
      'With the key id, whoever has it reads, changes and deletes what the service ' +
      'account’s buckets hold.',
    remedy: 'Delete the static key with `yc iam access-key delete` and create a new one.',
    rotation: 'https://yandex.cloud/en/docs/iam/operations/compromised-credentials',
    severity: 'high',
    confidence: 'high',
    tags: ['cloud'],
    references: ['https://yandex.cloud/en/docs/iam/concepts/authorization/access-key'],
    keywords: [
      'YCAJ',
      'secret_access_key',
      'secret-access-key',
      'secretaccesskey',
      'secret_key',
      'secret-key',
      'secretkey',
    ],
    regex:
      /(?:(?:secret_access_key|secret-access-key|secretaccesskey|secret_key|secret-key|secretkey)|(?<![A-Za-z0-9])YCAJ[A-Za-z0-9_-]{21}["']?[\s,;:]{1,4})["'\]]{0,2}[^\S\n]{0,8}(?:=>|:=|[:=,])?[^\S\n]{0,8}["'`]{0,2}(?<secret>YC[A-Za-z0-9_-]{38})(?![A-Za-z0-9_-])/i,
    checks: [
      { kind: 'entropy', bitsMin: 3.5 },
      { kind: 'character-classes', classesMin: 3 },
      { kind: 'real-value' },
    ],
    companion: {
      title: 'key id',
      regex: /(?<![A-Za-z0-9])(?<companion>YCAJ[A-Za-z0-9_-]{21})(?![A-Za-z0-9_-])/,
      need: 'preferred',
    },
    rank: 31,
    examples: {
      match: [
        { text: 'AWS_ACCESS_KEY_ID=YCAJ{base64url*21}\nAWS_SECRET_ACCESS_KEY=YC{base64url*38}' },
        { text: 'access_key = "YCAJ{base64url*21}"\nsecret_key = "YC{base64url*38}"', path: 'backend.tf' },
      ],
      skip: [
        { text: 'zone YC{base64url*38}' },
        { text: 'secret_key = YCxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx' },
      ],
    },
  },
  {
    kind: 'regex',
    id: 'yandex.captcha-server-key',
    family: 'credential',
    title: 'Yandex SmartCaptcha server key',
    description: 'The server key of Yandex SmartCaptcha.',
    impact: 'Whoever has it validates answers in the site’s name; the protection counts for ' + 'nothing.',
    remedy: 'Rotate the server key in the captcha’s settings.',
    rotation: 'https://yandex.cloud/en/docs/iam/operations/compromised-credentials',
    severity: 'medium',
    confidence: 'high',
    tags: ['cloud'],
    references: ['https://yandex.cloud/en/docs/smartcaptcha/concepts/keys'],
    keywords: ['ysc2_'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>ysc2_[A-Za-z0-9]{40,60})(?![A-Za-z0-9_-])/,
    checks: [{ kind: 'entropy', bitsMin: 3.5 }, { kind: 'real-value' }],
    examples: {
      match: [{ text: 'SMARTCAPTCHA_SERVER_KEY=ysc2_{base62*48}' }, { text: '"secret": "ysc2_{base62*48}"' }],
      skip: [{ text: 'ysc2_{base62*8}' }, { text: 'ysc1_{base62*8}' }],
    },
  },
];
