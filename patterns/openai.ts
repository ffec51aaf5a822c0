// openai: OpenAI API key.
import type { Pattern } from '../src/model/pattern.ts';

export const openaiPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'openai.api-key',
    family: 'credential',
    title: 'OpenAI API key',
    description: 'A key of the OpenAI API (user, project, service account or admin).',
    impact: 'Whoever has it calls models at the account’s cost and reads what is stored there.',
    remedy: 'Revoke the key on platform.openai.com under API keys and look through the usage.',
    severity: 'critical',
    confidence: 'high',
    tags: ['ai'],
    references: [
      'https://platform.openai.com/docs/api-reference/authentication',
      'https://help.openai.com/en/articles/5112595-best-practices-for-api-key-safety',
    ],
    keywords: ['T3BlbkFJ', 'sk-proj-', 'sk-svcacct-', 'sk-admin-', 'sk-None-'],
    regex:
      /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>sk-(?:proj|svcacct|admin|None)-[A-Za-z0-9_-]{32,200}|sk-[A-Za-z0-9]{16,40}T3BlbkFJ[A-Za-z0-9]{16,40})(?![A-Za-z0-9_-])/,
    checks: [
      { kind: 'entropy', bitsMin: 3.8 },
      { kind: 'real-value' },
      { kind: 'character-classes', classesMin: 3 },
    ],
    rank: 31,
    examples: {
      match: [
        { text: 'OPENAI_API_KEY=sk-{base62*20}T3BlbkFJ{base62*20}' },
        { text: 'openai.api_key = "sk-proj-{base64url*74}T3BlbkFJ{base64url*74}"', path: 'bot.py' },
        { text: '"sk-svcacct-{base64url*60}T3BlbkFJ{base64url*40}"' },
        { text: 'key: sk-admin-{base62*48}' },
      ],
      skip: [
        { text: 'OPENAI_API_KEY=sk-proj-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx' },
        { text: 'sk-proj-your-key' },
        { text: 'task-proj-{lower*40}' },
      ],
    },
  },
];
