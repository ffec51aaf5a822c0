// Access keys of Tigris.
// https://www.tigrisdata.com/docs/iam/manage-access-key/
import type { Pattern } from '../src/model/pattern.ts';

export const tigrisPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'tigris.secret-key',
    family: 'credential',
    title: 'Tigris secret access key',
    description: 'The secret half of an access key of Tigris.',
    impact: 'With the access key id, whoever has it reads, changes and deletes what the buckets ' + 'hold.',
    remedy: 'Delete the access key in the dashboard and create a new one.',
    rotation: 'https://www.tigrisdata.com/docs/iam/manage-access-key/',
    severity: 'high',
    confidence: 'high',
    tags: ['storage'],
    references: ['https://www.tigrisdata.com/docs/iam/manage-access-key/'],
    keywords: ['tsec_'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>tsec_[A-Za-z0-9_+/-]{40,100})(?![A-Za-z0-9_-])/,
    checks: [
      { kind: 'entropy', bitsMin: 4 },
      { kind: 'character-classes', classesMin: 3 },
      { kind: 'real-value' },
    ],
    companion: {
      title: 'access key id',
      regex: /(?<![A-Za-z0-9])(?<companion>tid_[A-Za-z0-9_-]{20,60})(?![A-Za-z0-9_-])/,
      need: 'optional',
    },
    rank: 31,
    examples: {
      match: [
        { text: 'AWS_SECRET_ACCESS_KEY=tsec_{base64url*64}x' },
        { text: 'secret_access_key: "tsec_{base64url*64}x"', path: 'fly.yml' },
      ],
      skip: [{ text: 'tsec_{base62*8}' }, { text: 'AWS_SECRET_ACCESS_KEY=tsec_your_secret' }],
    },
  },
];
