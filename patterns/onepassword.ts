// Service account tokens and secret keys of 1Password.
// https://developer.1password.com/docs/service-accounts/
import type { Pattern } from '../src/model/pattern.ts';

export const onepasswordPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'onepassword.service-account-token',
    family: 'credential',
    title: '1Password service account token',
    description: 'A service account token of 1Password.',
    impact: 'Whoever has it reads the vaults that it was given.',
    remedy: 'Rotate or revoke it under Developer, Service accounts, and change what the vaults ' + 'hold.',
    rotation: 'https://developer.1password.com/docs/service-accounts/manage-service-accounts/',
    severity: 'critical',
    confidence: 'high',
    tags: ['infrastructure'],
    references: ['https://developer.1password.com/docs/service-accounts/'],
    keywords: ['ops_eyJ'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>ops_eyJ[A-Za-z0-9_-]{200,1500}={0,2})(?![A-Za-z0-9_-])/,
    matchBytesMax: 1700,
    checks: [{ kind: 'entropy', bitsMin: 4 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'OP_SERVICE_ACCOUNT_TOKEN=ops_eyJ{base64url*400}' },
        { text: '"ops_eyJ{base64url*300}"' },
      ],
      skip: [{ text: 'ops_eyJ...' }, { text: 'ops_eyJ{base62*20}' }],
    },
  },
  {
    kind: 'regex',
    id: 'onepassword.secret-key',
    family: 'credential',
    title: '1Password secret key',
    description: 'The secret key of a 1Password account, as its Emergency Kit holds it.',
    impact:
      'With the account’s password, whoever has it signs in on another device and reads ' + 'every vault.',
    remedy: 'Generate a new secret key in the account’s profile under Manage account.',
    rotation: 'https://support.1password.com/secret-key/',
    severity: 'high',
    confidence: 'high',
    tags: ['infrastructure'],
    references: ['https://support.1password.com/secret-key/'],
    keywords: ['A3-'],
    regex:
      /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>A3-[A-Z0-9]{6}-(?:[A-Z0-9]{6}-[A-Z0-9]{5}|[A-Z0-9]{11})-[A-Z0-9]{5}-[A-Z0-9]{5}-[A-Z0-9]{5})(?![A-Za-z0-9_-])/,
    checks: [
      { kind: 'entropy', bitsMin: 3.2 },
      { kind: 'character-classes', classesMin: 2 },
      { kind: 'real-value' },
    ],
    examples: {
      match: [
        {
          text: 'OP_SECRET_KEY=A3-{upperdigits*6}-{upperdigits*6}-{upperdigits*5}-{upperdigits*5}-{upperdigits*5}-{upperdigits*5}',
        },
        {
          text:
            'op account add --address acme.1password.com --secret-key ' +
            'A3-{upperdigits*6}-{upperdigits*6}-{upperdigits*5}-{upperdigits*5}-{upperdigits*5}-{upperdigits*5}',
          path: 'x.sh',
        },
      ],
      skip: [
        { text: 'A3-XXXXXX-XXXXXX-XXXXX-XXXXX-XXXXX-XXXXX' },
        { text: 'A3-{upperdigits*6}-{upperdigits*6}' },
      ],
    },
  },
];
