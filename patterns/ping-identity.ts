// Ping Identity: PingOne client secret.
// See https://docs.pingidentity.com/pingone/
import type { Pattern } from '../src/model/pattern.ts';

export const pingIdentityPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'ping-identity.client-secret',
    family: 'credential',
    title: 'PingOne client secret',
    description: '40 to 80 characters beside the name of PingOne’s or PingFederate’s secret.',
    impact:
      'Whoever has it gets tokens in the application’s name, and reads or changes users ' +
      'within its scopes.',
    remedy:
      'Revoke the secret in the application’s configuration, create a new one where it ' +
      'is still needed, and look through what it was used for.',
    rotation: 'https://docs.pingidentity.com/pingone/',
    severity: 'critical',
    confidence: 'medium',
    tags: ['identity'],
    references: ['https://docs.pingidentity.com/pingone/'],
    names: ['pingone', 'ping_one', 'pingidentity', 'ping_identity', 'pingfederate'],
    value: /[A-Za-z0-9._~-]{40,80}/,
    words: ['secret'],
    examples: {
      match: [
        { text: 'PINGONE_CLIENT_SECRET={base64url*61}4a7' },
        { text: '{"PINGONE_CLIENT_SECRET": "{base64url*61}4a7"}', path: 'env.json' },
      ],
      skip: [
        { text: 'PINGONE_CLIENT_SECRET=your-ping-identity-secret' },
        { text: 'see pingone {base64url*61}4a7' },
      ],
    },
  },
];
