// Keys of Qiniu Cloud.
// https://developer.qiniu.com/af/kb/1479/how-to-access-or-locate-the-access-key-and-secret-key
import type { Pattern } from '../src/model/pattern.ts';

export const qiniuPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'qiniu.secret-key',
    family: 'credential',
    title: 'Qiniu secret key',
    description: 'The secret half (SK) of a key pair of Qiniu Cloud, beside its name.',
    impact: 'With the access key, whoever has it reads, changes and deletes what the buckets ' + 'hold.',
    remedy: 'Disable the key pair in the portal under Key management and create a new one.',
    rotation: 'https://developer.qiniu.com/af/kb/1479/how-to-access-or-locate-the-access-key-and-secret-key',
    severity: 'high',
    confidence: 'medium',
    tags: ['cloud', 'storage'],
    references: [
      'https://developer.qiniu.com/af/kb/1479/how-to-access-or-locate-the-access-key-and-secret-key',
    ],
    names: ['qiniu', 'qiniu_secret', 'qiniuyun'],
    value: /[A-Za-z0-9_-]{40}/,
    words: ['secret', '(?:^|[^a-z])sk(?:[^a-z]|$)', 'secretkey'],
    rank: 31,
    examples: {
      match: [
        { text: 'QINIU_SECRET_KEY={base64url*39}x' },
        { text: 'qiniu.secretKey={base64url*39}x', path: 'app.properties' },
        { text: 'qiniu:\n  secret-key: {base64url*39}x', path: 'application.yml' },
      ],
      skip: [{ text: 'QINIU_SECRET_KEY=your-secret-key' }, { text: 'qiniu file {base62*40}' }],
    },
  },
  {
    kind: 'named',
    id: 'qiniu.access-key',
    family: 'credential',
    title: 'Qiniu access key',
    description: 'The access key (AK) of a key pair of Qiniu Cloud, beside its name.',
    impact: 'It names the account; the secret key is usually kept beside it.',
    remedy: 'Disable the key pair in the portal under Key management and create a new one.',
    rotation: 'https://developer.qiniu.com/af/kb/1479/how-to-access-or-locate-the-access-key-and-secret-key',
    severity: 'medium',
    confidence: 'medium',
    tags: ['cloud', 'storage'],
    references: [
      'https://developer.qiniu.com/af/kb/1479/how-to-access-or-locate-the-access-key-and-secret-key',
    ],
    names: ['qiniu', 'qiniuyun'],
    value: /[A-Za-z0-9_-]{40}/,
    words: ['access', '(?:^|[^a-z])ak(?:[^a-z]|$)'],
    examples: {
      match: [
        { text: 'QINIU_ACCESS_KEY={base64url*39}x' },
        { text: 'qiniu.accessKey={base64url*39}x', path: 'app.properties' },
      ],
      skip: [{ text: 'QINIU_ACCESS_KEY=your-access-key' }, { text: 'qiniu bucket {base62*40}' }],
    },
  },
];
