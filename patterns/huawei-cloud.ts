// Access keys (AK/SK) of Huawei Cloud.
// https://support.huaweicloud.com/intl/en-us/usermanual-ca/ca_01_0003.html
import type { Pattern } from '../src/model/pattern.ts';

export const huaweiCloudPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'huawei-cloud.secret-access-key',
    family: 'credential',
    title: 'Huawei Cloud secret access key',
    description: 'The secret half (SK) of an access key of Huawei Cloud, beside its name.',
    impact: 'With the access key id, whoever has it signs every API call that the user may make.',
    remedy:
      'Disable the access key under My Credentials, create a new one, and look through ' +
      'Cloud Trace Service.',
    rotation: 'https://support.huaweicloud.com/intl/en-us/usermanual-ca/ca_01_0003.html',
    severity: 'critical',
    confidence: 'medium',
    tags: ['cloud'],
    references: ['https://support.huaweicloud.com/intl/en-us/usermanual-ca/ca_01_0003.html'],
    names: ['huawei_cloud', 'huaweicloud', 'hwcloud', 'hw_secret_key', 'hw_sk', 'huawei', 'myhuaweicloud'],
    value: /[A-Za-z0-9]{40}/,
    words: ['secret', '(?:^|[^a-z])sk(?:[^a-z]|$)', '^[\\w-]{0,24}["\\\'\\]]{0,3}\\s*(?:=>|:=|[:=,])'],
    rank: 31,
    examples: {
      match: [
        { text: 'HUAWEICLOUD_SDK_SK={base62*40}' },
        { text: 'export HW_SECRET_KEY="{base62*40}"', path: 'deploy.sh' },
        { text: 'huawei_cloud:\n  secret_key: {base62*40}', path: 'obs.yml' },
      ],
      skip: [{ text: 'huaweicloud commit {hex*40}' }, { text: 'HW_SECRET_KEY=your-secret-key' }],
    },
  },
];
