// onepassword: 1Password service account token.
import type { Pattern } from '../src/model/pattern.ts';

export const onepasswordPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'onepassword.service-account-token',
    family: 'credential',
    title: '1Password service account token',
    description: 'A secret of 1Password.',
    impact: 'Whoever has it reads the vaults that it was given.',
    remedy: 'Revoke it in 1Password and create a new one where it is still needed.',
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
];
