// API tokens of UpCloud.
// https://developers.upcloud.com/1.3/
import type { Pattern } from '../src/model/pattern.ts';

export const upcloudPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'upcloud.api-token',
    family: 'credential',
    title: 'UpCloud API token',
    description: 'An API token of UpCloud.',
    impact: 'Whoever has it manages the account’s servers, storage and databases.',
    remedy: 'Delete the token in the Hub under API tokens.',
    rotation: 'https://upcloud.com/docs/guides/getting-started-upcloud-api/',
    severity: 'critical',
    confidence: 'high',
    tags: ['cloud'],
    references: [
      'https://developers.upcloud.com/1.3/',
      'https://upcloud.com/docs/guides/getting-started-upcloud-api/',
    ],
    keywords: ['ucat_'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>ucat_[A-Z0-9]{26})(?![A-Za-z0-9_-])/,
    checks: [{ kind: 'entropy', bitsMin: 3 }, { kind: 'real-value' }],
    examples: {
      match: [{ text: 'UPCLOUD_TOKEN=ucat_{upperdigits*26}' }, { text: '"token": "ucat_{upperdigits*26}"' }],
      skip: [{ text: 'ucat_{upperdigits*8}' }, { text: 'UPCLOUD_TOKEN=ucat_XXXXXXXXXXXXXXXXXXXXXXXXXX' }],
    },
  },
];
