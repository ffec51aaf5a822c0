// Secret keys of age.
// https://github.com/C2SP/C2SP/blob/main/age.md
import type { Pattern } from '../src/model/pattern.ts';

export const agePatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'age.secret-key',
    family: 'credential',
    title: 'age secret key',
    description: 'An identity (secret key) of age.',
    impact: 'Whoever has it decrypts every file that was encrypted to it.',
    remedy:
      'Re-encrypt to a new key everything that was encrypted to it, and change the secrets ' +
      'that those files hold.',
    rotation: 'https://github.com/FiloSottile/age',
    severity: 'critical',
    confidence: 'high',
    tags: ['infrastructure'],
    references: ['https://github.com/C2SP/C2SP/blob/main/age.md'],
    keywords: ['AGE-SECRET-KEY-1', 'AGE-SECRET-KEY-PQ-1'],
    regex:
      /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>AGE-SECRET-KEY-(?:PQ-)?1[QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7Lqpzry9x8gf2tvdw0s3jn54khce6mua7l]{58,80})(?![A-Za-z0-9_-])/,
    checks: [{ kind: 'entropy', bitsMin: 3.5 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'AGE-SECRET-KEY-1{bech32*58}' },
        { text: 'key: AGE-SECRET-KEY-1{bech32*58}' },
        { text: 'SOPS_AGE_KEY=AGE-SECRET-KEY-1{bech32*58}', path: 'ci.conf' },
      ],
      skip: [{ text: 'AGE-SECRET-KEY-1...' }, { text: 'AGE-SECRET-KEY-1{bech32*20}' }],
    },
  },
];
