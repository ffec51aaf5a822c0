// Keys of Naver Cloud Platform.
// https://api.ncloud-docs.com/docs/en/common-ncpapi
import type { Pattern } from '../src/model/pattern.ts';

export const naverCloudPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'naver-cloud.secret-key',
    family: 'credential',
    title: 'Naver Cloud secret key',
    description: 'The secret half of an API authentication key of Naver Cloud, beside its name.',
    impact: 'With the access key, whoever has it signs every API call that the account may make.',
    remedy: 'Stop the key in the portal under Manage authentication key and create a new one.',
    rotation: 'https://api.ncloud-docs.com/docs/en/common-ncpapi',
    severity: 'critical',
    confidence: 'medium',
    tags: ['cloud'],
    references: ['https://api.ncloud-docs.com/docs/en/common-ncpapi'],
    names: ['ncloud', 'naver_cloud', 'ncp_secret', 'ncp_iam', 'navercloud'],
    value: /[A-Za-z0-9]{40}/,
    words: ['secret', '^[\\w-]{0,24}["\\\'\\]]{0,3}\\s*(?:=>|:=|[:=,])'],
    rank: 31,
    examples: {
      match: [
        { text: 'NCLOUD_SECRET_KEY={base62*40}' },
        { text: 'ncp_secret_key: "{base62*40}"', path: 'app.yml' },
      ],
      skip: [{ text: 'NCLOUD_SECRET_KEY=your-secret-key' }, { text: 'ncloud image {base62*40}' }],
    },
  },
];
