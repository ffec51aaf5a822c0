// Aiven: service password, token.
// See https://aiven.io/docs/platform/concepts/authentication-tokens
import type { Pattern } from '../src/model/pattern.ts';

export const aivenPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'aiven.service-password',
    family: 'credential',
    title: 'Aiven service password',
    description: 'The password of a user of an Aiven service (`AVNS_`).',
    impact: 'Whoever has it and reaches the service reads and changes its data.',
    remedy: 'Reset the user’s credentials in the service’s settings.',
    rotation: 'https://aiven.io/docs/platform/howto/create_authentication_token',
    severity: 'critical',
    confidence: 'high',
    tags: ['database'],
    references: ['https://aiven.io/docs/platform/concepts/service-users'],
    keywords: ['AVNS_'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>AVNS_[A-Za-z0-9_-]{19})(?![A-Za-z0-9_-])/,
    checks: [
      { kind: 'entropy', bitsMin: 3 },
      { kind: 'character-classes', classesMin: 3 },
      { kind: 'real-value' },
    ],
    examples: {
      match: [
        { text: 'password: AVNS_{base64url*17}4a' },
        { text: 'DB_PASSWORD=AVNS_{base62*19}' },
        { text: '"kafka.password": "AVNS_{base62*18}7"', path: 'a.json' },
      ],
      skip: [{ text: 'AVNS_{base62*6}' }, { text: 'AVNS_xxxxxxxxxxxxxxxxxxx' }],
    },
  },
  {
    kind: 'named',
    id: 'aiven.token',
    family: 'credential',
    title: 'Aiven token',
    description: 'A long base64 text beside Aiven’s name: an account’s authentication token.',
    impact: 'Whoever has it manages services and reads their passwords.',
    remedy:
      'Revoke the token under User information, Tokens, create a new one where it is ' +
      'still needed, and look through what it was used for.',
    rotation: 'https://aiven.io/docs/platform/howto/create_authentication_token',
    severity: 'critical',
    confidence: 'medium',
    tags: ['database'],
    references: ['https://aiven.io/docs/platform/concepts/authentication-tokens'],
    names: ['aiven', 'avn_auth'],
    value: /(?:aivenv1_)?[A-Za-z0-9+/]{150,420}={0,2}/,
    examples: {
      match: [
        { text: 'AIVEN_TOKEN={base64*372}' },
        { text: '{"AIVEN_TOKEN": "{base64*372}"}', path: 'env.json' },
      ],
      skip: [{ text: 'AIVEN_TOKEN=your-aiven-token' }, { text: 'see aiven {base64*372}' }],
    },
  },
];
