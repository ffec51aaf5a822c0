// Anthropic: API key, admin key, OAuth token, OAuth refresh token, Claude session key.
// https://docs.anthropic.com/en/api/overview
import type { Pattern } from '../src/model/pattern.ts';

export const anthropicPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'anthropic.api-key',
    family: 'credential',
    title: 'Anthropic API key',
    description: 'A key of the Anthropic API.',
    impact:
      'Whoever has it calls models at the account’s cost and reads the workspace’s files ' + 'and batches.',
    remedy: 'Delete the key in the Anthropic Console under API keys and look through the usage log.',
    rotation:
      'https://support.anthropic.com/en/articles/9767949-api-key-best-practices-keeping-your-keys-safe-and-secure',
    severity: 'critical',
    confidence: 'high',
    tags: ['ai'],
    references: [
      'https://docs.anthropic.com/en/api/overview',
      'https://docs.anthropic.com/en/api/administration-api',
    ],
    keywords: ['sk-ant-'],
    regex:
      /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>sk-ant-(?!(?:admin|oat|ort|sid)\d\d-)(?:[a-z]{2,8}\d{2}-)?[A-Za-z0-9_-]{24,200})(?![A-Za-z0-9_-])/,
    checks: [
      { kind: 'entropy', bitsMin: 3.5 },
      { kind: 'character-classes', classesMin: 2 },
      { kind: 'real-value' },
    ],
    examples: {
      match: [
        { text: 'ANTHROPIC_API_KEY=sk-ant-api03-{base64url*93}AA' },
        { text: 'client = Anthropic(api_key="sk-ant-api03-{base64url*93}AA")', path: 'bot.py' },
        { text: 'curl https://api.anthropic.com/v1/messages -H "x-api-key: sk-ant-api03-{base64url*93}AA"' },
      ],
      skip: [
        { text: 'ANTHROPIC_API_KEY=sk-ant-your-secret-key' },
        { text: 'sk-ant-api03-...' },
        { text: 'sk-ant-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx' },
      ],
    },
  },
  {
    kind: 'regex',
    id: 'anthropic.admin-key',
    family: 'credential',
    title: 'Anthropic admin key',
    description: 'An admin key of an organisation at Anthropic.',
    impact: 'Whoever has it manages the organisation’s members, workspaces and API keys.',
    remedy: 'Delete the key in the Anthropic Console under Admin keys and review members and keys.',
    rotation:
      'https://support.anthropic.com/en/articles/9767949-api-key-best-practices-keeping-your-keys-safe-and-secure',
    severity: 'critical',
    confidence: 'high',
    tags: ['ai'],
    references: ['https://docs.anthropic.com/en/api/administration-api'],
    keywords: ['sk-ant-admin'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>sk-ant-admin\d\d-[A-Za-z0-9_-]{24,200})(?![A-Za-z0-9_-])/,
    checks: [
      { kind: 'entropy', bitsMin: 3.5 },
      { kind: 'character-classes', classesMin: 3 },
      { kind: 'real-value' },
    ],
    examples: {
      match: [
        { text: 'sk-ant-admin01-{base64url*93}AA' },
        { text: 'ANTHROPIC_ADMIN_KEY="sk-ant-admin01-{base64url*93}AA"' },
      ],
      skip: [
        { text: 'sk-ant-admin01-...' },
        { text: 'ANTHROPIC_ADMIN_KEY=sk-ant-admin01-xxxxxxxxxxxxxxxxxxxxxxxx' },
      ],
    },
  },
  {
    kind: 'regex',
    id: 'anthropic.oauth-token',
    family: 'credential',
    title: 'Anthropic OAuth token',
    description: 'An OAuth access token of a Claude account, as Claude Code keeps it.',
    impact: 'Whoever has it uses Claude as the account, at its limits and cost, until the token expires.',
    remedy: 'Sign out (claude /logout), revoke the session in the Claude settings and sign in anew.',
    rotation:
      'https://support.anthropic.com/en/articles/9767949-api-key-best-practices-keeping-your-keys-safe-and-secure',
    severity: 'critical',
    confidence: 'high',
    tags: ['ai'],
    references: ['https://docs.anthropic.com/en/docs/claude-code/iam'],
    keywords: ['sk-ant-oat'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>sk-ant-oat\d\d-[A-Za-z0-9_-]{24,200})(?![A-Za-z0-9_-])/,
    checks: [
      { kind: 'entropy', bitsMin: 3.5 },
      { kind: 'character-classes', classesMin: 3 },
      { kind: 'real-value' },
    ],
    examples: {
      match: [
        { text: 'export CLAUDE_CODE_OAUTH_TOKEN=sk-ant-oat01-{base64url*93}AA' },
        {
          text: '{"claudeAiOauth":{"accessToken":"sk-ant-oat01-{base64url*93}AA"}}',
          path: 'config/claude.json',
        },
      ],
      skip: [{ text: 'sk-ant-oat01-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx' }],
    },
  },
  {
    kind: 'regex',
    id: 'anthropic.refresh-token',
    family: 'credential',
    title: 'Anthropic OAuth refresh token',
    description: 'The refresh token of a Claude account, as Claude Code keeps it.',
    impact: 'Whoever has it obtains new access tokens for the account at will.',
    remedy: 'Sign out (claude /logout), revoke the session in the Claude settings and sign in anew.',
    rotation:
      'https://support.anthropic.com/en/articles/9767949-api-key-best-practices-keeping-your-keys-safe-and-secure',
    severity: 'critical',
    confidence: 'high',
    tags: ['ai'],
    references: ['https://docs.anthropic.com/en/docs/claude-code/iam'],
    keywords: ['sk-ant-ort'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>sk-ant-ort\d\d-[A-Za-z0-9_-]{24,200})(?![A-Za-z0-9_-])/,
    checks: [
      { kind: 'entropy', bitsMin: 3.5 },
      { kind: 'character-classes', classesMin: 3 },
      { kind: 'real-value' },
    ],
    examples: {
      match: [
        { text: '"refreshToken":"sk-ant-ort01-{base64url*93}AA"' },
        { text: 'CLAUDE_REFRESH_TOKEN=sk-ant-ort01-{base64url*93}AA' },
      ],
      skip: [
        { text: '"refreshToken":"sk-ant-ort01-..."' },
        { text: 'sk-ant-ort01-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx' },
      ],
    },
  },
  {
    kind: 'regex',
    id: 'anthropic.session-key',
    family: 'credential',
    title: 'Claude session key',
    description: 'The cookie of a session on claude.ai.',
    impact: 'Whoever has it is signed in as the user and reads all conversations.',
    remedy: 'Sign out of all sessions in the Claude settings.',
    rotation:
      'https://support.anthropic.com/en/articles/9767949-api-key-best-practices-keeping-your-keys-safe-and-secure',
    severity: 'critical',
    confidence: 'high',
    tags: ['ai'],
    references: ['https://support.anthropic.com/en/'],
    keywords: ['sk-ant-sid'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>sk-ant-sid\d\d-[A-Za-z0-9_-]{24,200})(?![A-Za-z0-9_-])/,
    checks: [
      { kind: 'entropy', bitsMin: 3.5 },
      { kind: 'character-classes', classesMin: 3 },
      { kind: 'real-value' },
    ],
    examples: {
      match: [
        { text: 'Cookie: sessionKey=sk-ant-sid01-{base64url*86}AA' },
        { text: 'CLAUDE_SESSION_KEY="sk-ant-sid01-{base64url*86}AA"' },
      ],
      skip: [{ text: 'sk-ant-sid01-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx' }],
    },
  },
];
