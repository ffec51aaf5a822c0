// Neon: API key, database password.
// See https://neon.com/docs/manage/api-keys
import type { Pattern } from '../src/model/pattern.ts';

export const neonPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'neon.api-key',
    family: 'credential',
    title: 'Neon API key',
    description: 'A personal, organization or project key of Neon (`napi_`).',
    impact: 'Whoever has it creates and deletes databases and reads what is in them.',
    remedy:
      'Revoke the key under Account or Organization settings, API keys, create a new ' +
      'one where it is still needed, and look through what it was used for.',
    rotation: 'https://neon.com/docs/manage/api-keys',
    severity: 'critical',
    confidence: 'high',
    tags: ['database'],
    references: ['https://neon.com/docs/manage/api-keys'],
    keywords: ['napi_'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>napi_[A-Za-z0-9]{48,80})(?![A-Za-z0-9_-])/,
    checks: [
      { kind: 'entropy', bitsMin: 3 },
      { kind: 'character-classes', classesMin: 2 },
      { kind: 'real-value' },
    ],
    examples: {
      match: [
        { text: 'NEON_API_KEY=napi_{lowerdigits*64}' },
        { text: '"napi_{lowerdigits*64}"' },
        {
          text: 'curl https://console.neon.tech/api/v2/projects -H "Authorization: Bearer napi_{lowerdigits*64}"',
          path: 'a.sh',
        },
      ],
      skip: [{ text: 'napi_{lower*8}' }, { text: 'napi_create_threadsafe_function' }],
    },
  },
  {
    kind: 'regex',
    id: 'neon.database-password',
    family: 'credential',
    title: 'Neon database password',
    description: 'The password of a role of a Neon database (`npg_`).',
    impact: 'Whoever has it reads and changes the data.',
    remedy: 'Reset the role’s password in the Neon console.',
    rotation: 'https://neon.com/docs/manage/roles',
    severity: 'critical',
    confidence: 'high',
    tags: ['database'],
    references: ['https://neon.com/docs/connect/connect-securely'],
    keywords: ['npg_'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>npg_[A-Za-z0-9]{12})(?![A-Za-z0-9_-])/,
    checks: [
      { kind: 'entropy', bitsMin: 2.5 },
      { kind: 'character-classes', classesMin: 2 },
      { kind: 'real-value' },
    ],
    examples: {
      match: [
        { text: 'PGPASSWORD=npg_{base62*9}4aZ' },
        { text: 'password: "npg_{base62*9}7bQ"', path: 'db.yml' },
      ],
      skip: [{ text: 'npg_{base62*4}' }, { text: 'npg_create_table' }],
    },
  },
];
