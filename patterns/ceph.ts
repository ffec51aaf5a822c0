// Keys of Ceph.
// https://docs.ceph.com/en/latest/rados/operations/user-management/
import type { Pattern } from '../src/model/pattern.ts';

export const cephPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'ceph.keyring-key',
    family: 'credential',
    title: 'Ceph key',
    description: 'The secret key of a Ceph user, as a keyring holds it.',
    impact:
      'Whoever has it and reaches the cluster reads and changes what the user’s ' + 'capabilities allow.',
    remedy: 'Rotate it with `ceph auth rotate`, or delete the user and create it again.',
    rotation: 'https://docs.ceph.com/en/latest/rados/operations/user-management/',
    severity: 'high',
    confidence: 'high',
    tags: ['storage', 'infrastructure'],
    references: ['https://docs.ceph.com/en/latest/rados/operations/user-management/'],
    keywords: ['key = AQ', 'key=AQ', 'key: AQ', 'secret=AQ', 'key": "AQ', 'key":"AQ'],
    regex: /(?:key = |key=|key: |secret=|key": ?")(?<secret>AQ[A-Za-z0-9+/]{36}==)(?![A-Za-z0-9+/=])/,
    checks: [
      { kind: 'entropy', bitsMin: 4 },
      { kind: 'character-classes', classesMin: 3 },
      { kind: 'real-value' },
    ],
    rank: 23,
    examples: {
      match: [
        { text: '[client.admin]\n	key = AQ{base64*36}==' },
        { text: 'mount -t ceph mon1:6789:/ /mnt -o name=admin,secret=AQ{base64*36}==', path: 'mount.sh' },
      ],
      skip: [{ text: 'key = AQ{base64*12}==' }, { text: 'key = <ceph key>' }],
    },
  },
];
