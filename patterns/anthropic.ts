// anthropic: Anthropic API key.
import type { Pattern } from '../src/model/pattern.ts';

export const anthropicPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'anthropic.api-key',
    family: 'credential',
    title: 'Anthropic API key',
    description: 'A key or token of Anthropic (API, admin or OAuth).',
    impact:
      'Whoever has it calls models at the account’s cost, reads its files and, with an admin key, ' +
      'manages the organisation.',
    remedy: 'Delete the key in the Anthropic Console under API keys and look through the usage log.',
    severity: 'critical',
    confidence: 'high',
    tags: ['ai'],
    references: [
      'https://docs.anthropic.com/en/api/overview',
      'https://docs.anthropic.com/en/api/administration-api',
    ],
    keywords: ['sk-ant-'],
    regex:
      /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>sk-ant-(?:[a-z]{2,8}\d{2}-)?[A-Za-z0-9_-]{24,200})(?![A-Za-z0-9_-])/,
    checks: [
      { kind: 'entropy', bitsMin: 3.5 },
      { kind: 'real-value' },
      { kind: 'character-classes', classesMin: 2 },
    ],
    examples: {
      match: [
        { text: 'ANTHROPIC_API_KEY=sk-ant-api03-{base64url*93}AA' },
        { text: 'client = Anthropic(api_key="sk-ant-api03-{base64url*93}AA")', path: 'bot.py' },
        { text: 'sk-ant-admin01-{base64url*93}AA' },
        { text: 'export CLAUDE_CODE_OAUTH_TOKEN=sk-ant-oat01-{base64url*93}AA' },
      ],
      skip: [
        { text: 'ANTHROPIC_API_KEY=sk-ant-your-secret-key' },
        { text: 'sk-ant-api03-...' },
        { text: 'sk-ant-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx' },
      ],
    },
  },
];
