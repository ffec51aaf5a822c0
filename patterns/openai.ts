// OpenAI: API key, service account key, admin key, session key, ephemeral key.
// https://platform.openai.com/docs/api-reference/authentication
import type { Pattern } from '../src/model/pattern.ts';

export const openaiPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'openai.api-key',
    family: 'credential',
    title: 'OpenAI API key',
    description: 'A key of the OpenAI API, of a user or a project.',
    impact: 'Whoever has it calls models at the account’s cost and reads what is stored there.',
    remedy: 'Revoke the key on platform.openai.com under API keys and look through the usage.',
    rotation: 'https://platform.openai.com/api-keys',
    severity: 'critical',
    confidence: 'high',
    tags: ['ai'],
    references: [
      'https://platform.openai.com/docs/api-reference/authentication',
      'https://help.openai.com/en/articles/5112595-best-practices-for-api-key-safety',
    ],
    keywords: ['T3BlbkFJ', 'sk-proj-', 'sk-None-'],
    regex:
      /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>sk-(?:proj|None)-[A-Za-z0-9_-]{32,200}|sk-[A-Za-z0-9]{16,40}T3BlbkFJ[A-Za-z0-9]{16,40})(?![A-Za-z0-9_-])/,
    checks: [
      { kind: 'entropy', bitsMin: 3.8 },
      { kind: 'character-classes', classesMin: 3 },
      { kind: 'real-value' },
    ],
    rank: 31,
    examples: {
      match: [
        { text: 'OPENAI_API_KEY=sk-{base62*20}T3BlbkFJ{base62*20}' },
        { text: 'openai.api_key = "sk-proj-{base64url*74}T3BlbkFJ{base64url*74}"', path: 'bot.py' },
        { text: 'curl https://api.openai.com/v1/models -H "Authorization: Bearer sk-proj-{base62*48}"' },
        { text: 'key: sk-None-{base62*48}' },
      ],
      skip: [
        { text: 'OPENAI_API_KEY=sk-proj-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx' },
        { text: 'sk-proj-your-key' },
        { text: 'task-proj-{lower*40}' },
      ],
    },
  },
  {
    kind: 'regex',
    id: 'openai.service-account-key',
    family: 'credential',
    title: 'OpenAI service account key',
    description: 'The key of a service account in a project of OpenAI.',
    impact:
      'Whoever has it calls models at the project’s cost and reads its files, threads and ' +
      'fine-tuned models.',
    remedy:
      'Delete the service account’s key on platform.openai.com under API keys and look ' +
      'through the usage.',
    rotation: 'https://platform.openai.com/api-keys',
    severity: 'critical',
    confidence: 'high',
    tags: ['ai'],
    references: [
      'https://platform.openai.com/docs/api-reference/authentication',
      'https://help.openai.com/en/articles/5112595-best-practices-for-api-key-safety',
    ],
    keywords: ['sk-svcacct-'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>sk-svcacct-[A-Za-z0-9_-]{32,200})(?![A-Za-z0-9_-])/,
    checks: [
      { kind: 'entropy', bitsMin: 3.8 },
      { kind: 'character-classes', classesMin: 3 },
      { kind: 'real-value' },
    ],
    rank: 31,
    examples: {
      match: [
        { text: '"sk-svcacct-{base64url*60}T3BlbkFJ{base64url*40}"' },
        { text: 'OPENAI_KEY: sk-svcacct-{base62*74}' },
      ],
      skip: [{ text: 'sk-svcacct-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx' }, { text: 'sk-svcacct-{base62*8}' }],
    },
  },
  {
    kind: 'regex',
    id: 'openai.admin-key',
    family: 'credential',
    title: 'OpenAI admin key',
    description: 'An admin key of an organisation at OpenAI.',
    impact: 'Whoever has it manages the organisation: its members, projects, keys and audit log.',
    remedy: 'Revoke the key on platform.openai.com under Admin keys and look through the audit log.',
    rotation: 'https://platform.openai.com/settings/organization/admin-keys',
    severity: 'critical',
    confidence: 'high',
    tags: ['ai'],
    references: ['https://platform.openai.com/docs/api-reference/administration'],
    keywords: ['sk-admin-'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>sk-admin-[A-Za-z0-9_-]{32,200})(?![A-Za-z0-9_-])/,
    checks: [
      { kind: 'entropy', bitsMin: 3.8 },
      { kind: 'character-classes', classesMin: 3 },
      { kind: 'real-value' },
    ],
    rank: 31,
    examples: {
      match: [
        { text: 'key: sk-admin-{base62*48}' },
        {
          text: 'client = OpenAI(api_key="sk-admin-{base64url*58}T3BlbkFJ{base64url*58}")',
          path: 'audit.py',
        },
      ],
      skip: [
        { text: 'OPENAI_ADMIN_KEY=sk-admin-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx' },
        { text: 'sk-admin-{base62*8}' },
      ],
    },
  },
  {
    kind: 'regex',
    id: 'openai.session-key',
    family: 'credential',
    title: 'OpenAI session key',
    description: 'The key of a session on OpenAI’s platform pages.',
    impact: 'Whoever has it acts as the signed-in user, billing and keys among it, until the session ends.',
    remedy: 'Sign out of all devices in the account’s settings.',
    rotation: 'https://platform.openai.com/api-keys',
    severity: 'high',
    confidence: 'high',
    tags: ['ai'],
    references: ['https://platform.openai.com/docs/api-reference/authentication'],
    keywords: ['sess-'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>sess-[A-Za-z0-9]{40})(?![A-Za-z0-9_-])/,
    checks: [
      { kind: 'entropy', bitsMin: 3.8 },
      { kind: 'character-classes', classesMin: 3 },
      { kind: 'real-value' },
    ],
    examples: {
      match: [
        { text: 'OPENAI_SESSION_KEY=sess-{base62*40}' },
        {
          text: 'curl -H "Authorization: Bearer sess-{base62*40}" https://api.openai.com/dashboard/billing/usage',
        },
      ],
      skip: [
        { text: 'OPENAI_SESSION_KEY=sess-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx' },
        { text: 'sess-{hex*9}' },
      ],
    },
  },
  {
    kind: 'regex',
    id: 'openai.ephemeral-key',
    family: 'credential',
    title: 'OpenAI ephemeral key',
    description: 'A client secret of OpenAI’s Realtime API that lives for minutes.',
    impact: 'Whoever has it opens a realtime session at the account’s cost while it lives.',
    remedy: 'Wait for it to expire, and hand it out at run time only.',
    rotation: 'https://platform.openai.com/docs/api-reference/realtime-sessions',
    severity: 'low',
    confidence: 'high',
    tags: ['ai'],
    references: ['https://platform.openai.com/docs/guides/realtime'],
    keywords: ['ek_'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9_])(?<secret>ek_[0-9a-f]{32})(?![A-Za-z0-9_-])/,
    checks: [{ kind: 'entropy', bitsMin: 3 }, { kind: 'real-value' }],
    allow: [/^ek_68af296e8e408191a1120ab6383263c[2]$/],
    examples: {
      match: [
        { text: 'EPHEMERAL_KEY=ek_{hex*32}' },
        { text: '"client_secret": { "value": "ek_{hex*32}", "expires_at": 1750000000 }' },
      ],
      skip: [{ text: 'EPHEMERAL_KEY=ek_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx' }, { text: 'ek_{hex*9}' }],
    },
  },
];
