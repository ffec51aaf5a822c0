// GitHub's tokens.
import type { Pattern } from '../src/model/pattern.ts';

export const githubPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'github.personal-access-token',
    family: 'credential',
    title: 'GitHub personal access token (classic)',
    description:
      'A classic personal access token of GitHub. Whoever has it acts as its owner in every repository and organisation that its scopes reach: reads private code, pushes, changes settings.',
    remedy:
      'Delete the token under Settings, Developer settings, Personal access tokens, and look through the security log for its use.',
    severity: 'critical',
    confidence: 'high',
    references: [
      'https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/about-authentication-to-github#githubs-token-formats',
    ],
    keywords: ['ghp_'],
    regex: /(?<![A-Za-z0-9])(?<secret>ghp_[A-Za-z0-9]{36})(?![A-Za-z0-9_])/,
    checks: [{ kind: 'crc32-base62' }],
    examples: {
      match: [
        { text: 'GITHUB_TOKEN=ghp_{crc32:{base62*30}}' },
        { text: '  "token": "ghp_{crc32:{base62*30}}",', path: 'settings.json' },
      ],
      skip: [{ text: 'GITHUB_TOKEN=ghp_{base62*29}' }, { text: 'GITHUB_TOKEN=ghp_{base62*36}' }],
    },
  },
];
