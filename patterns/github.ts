// GitHub’s tokens.
import type { Pattern } from '../src/model/pattern.ts';

export const githubPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'github.personal-access-token',
    family: 'credential',
    title: 'GitHub personal access token (classic)',
    description: 'A classic personal access token of GitHub.',
    impact:
      'Whoever has it acts as its owner in every repository and organisation that its scopes reach: ' +
      'reads private code, pushes, changes settings.',
    remedy:
      'Delete the token under Settings, Developer settings, Personal access tokens, and look ' +
      'through the security log for its use.',
    rotation:
      'https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/token-expiration-and-revocation',
    severity: 'critical',
    confidence: 'high',
    tags: ['forge'],
    references: [
      'https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/about-authentication-to-github#githubs-token-formats',
      'https://github.blog/engineering/platform-security/behind-githubs-new-authentication-token-formats/',
    ],
    keywords: ['ghp_'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>ghp_[A-Za-z0-9]{36})(?![A-Za-z0-9_])/,
    checks: [{ kind: 'crc32-base62' }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'GITHUB_TOKEN=ghp_{crc32:{base62*30}}' },
        { text: '  "token": "ghp_{crc32:{base62*30}}",', path: 'settings.json' },
        {
          text: 'git clone https://x-access-token:ghp_{crc32:{base62*30}}@github.com/o/r.git',
          path: 'setup.sh',
        },
      ],
      skip: [
        { text: 'value: ghp_{base62*29}' },
        { text: 'GITHUB_TOKEN=ghp_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx' },
        { text: 'ghp_{base62*40}' },
      ],
    },
  },
  {
    kind: 'regex',
    id: 'github.oauth-token',
    family: 'credential',
    title: 'GitHub OAuth access token',
    description: 'The token that a GitHub OAuth app (the gh command line among them) holds for a user.',
    impact: 'Whoever has it acts as that user within the app’s scopes.',
    remedy:
      'Revoke the app’s authorisation under Settings, Applications, and look through the ' + 'security log.',
    rotation:
      'https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/token-expiration-and-revocation',
    severity: 'critical',
    confidence: 'high',
    tags: ['forge'],
    references: [
      'https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/about-authentication-to-github#githubs-token-formats',
      'https://github.blog/engineering/platform-security/behind-githubs-new-authentication-token-formats/',
    ],
    keywords: ['gho_'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>gho_[A-Za-z0-9]{36})(?![A-Za-z0-9_])/,
    checks: [{ kind: 'crc32-base62' }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'GITHUB_TOKEN=gho_{crc32:{base62*30}}' },
        { text: '  "token": "gho_{crc32:{base62*30}}",', path: 'settings.json' },
        {
          text: 'git clone https://x-access-token:gho_{crc32:{base62*30}}@github.com/o/r.git',
          path: 'setup.sh',
        },
      ],
      skip: [
        { text: 'value: gho_{base62*29}' },
        { text: 'GITHUB_TOKEN=gho_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx' },
        { text: 'gho_{base62*40}' },
      ],
    },
  },
  {
    kind: 'regex',
    id: 'github.user-to-server-token',
    family: 'credential',
    title: 'GitHub App user access token',
    description: 'The token that a GitHub App holds for a user.',
    impact: 'Whoever has it acts as that user within the app’s permissions until it expires.',
    remedy: 'Revoke the app’s authorisation under Settings, Applications.',
    rotation:
      'https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/token-expiration-and-revocation',
    severity: 'high',
    confidence: 'high',
    tags: ['forge'],
    references: [
      'https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/about-authentication-to-github#githubs-token-formats',
      'https://github.blog/engineering/platform-security/behind-githubs-new-authentication-token-formats/',
    ],
    keywords: ['ghu_'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>ghu_[A-Za-z0-9]{36})(?![A-Za-z0-9_])/,
    checks: [{ kind: 'crc32-base62' }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'GITHUB_TOKEN=ghu_{crc32:{base62*30}}' },
        { text: '  "token": "ghu_{crc32:{base62*30}}",', path: 'settings.json' },
        {
          text: 'git clone https://x-access-token:ghu_{crc32:{base62*30}}@github.com/o/r.git',
          path: 'setup.sh',
        },
      ],
      skip: [
        { text: 'value: ghu_{base62*29}' },
        { text: 'GITHUB_TOKEN=ghu_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx' },
        { text: 'ghu_{base62*40}' },
      ],
    },
  },
  {
    kind: 'regex',
    id: 'github.installation-token',
    family: 'credential',
    title: 'GitHub App installation access token',
    description: 'The token of a GitHub App’s installation, or of a workflow run.',
    impact: 'Whoever has it reads and writes what the installation may, until it expires within the hour.',
    remedy:
      'Nothing lives longer than an hour here; find out how the token came into the file, and ' +
      'delete it through the API if it may still be live.',
    rotation:
      'https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/token-expiration-and-revocation',
    severity: 'medium',
    confidence: 'high',
    tags: ['forge'],
    references: [
      'https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/about-authentication-to-github#githubs-token-formats',
      'https://github.blog/engineering/platform-security/behind-githubs-new-authentication-token-formats/',
    ],
    keywords: ['ghs_'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>ghs_[A-Za-z0-9]{36})(?![A-Za-z0-9_])/,
    checks: [{ kind: 'crc32-base62' }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'GITHUB_TOKEN=ghs_{crc32:{base62*30}}' },
        { text: '  "token": "ghs_{crc32:{base62*30}}",', path: 'settings.json' },
        {
          text: 'git clone https://x-access-token:ghs_{crc32:{base62*30}}@github.com/o/r.git',
          path: 'setup.sh',
        },
      ],
      skip: [
        { text: 'value: ghs_{base62*29}' },
        { text: 'GITHUB_TOKEN=ghs_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx' },
        { text: 'ghs_{base62*40}' },
      ],
    },
  },
  {
    kind: 'regex',
    id: 'github.refresh-token',
    family: 'credential',
    title: 'GitHub App refresh token',
    description: 'The refresh token of a GitHub App’s user.',
    impact: 'With the app’s client secret it gives new access tokens for six months.',
    remedy: 'Revoke the app’s authorisation under Settings, Applications, and renew the client ' + 'secret.',
    rotation:
      'https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/token-expiration-and-revocation',
    severity: 'high',
    confidence: 'high',
    tags: ['forge'],
    references: [
      'https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/about-authentication-to-github#githubs-token-formats',
      'https://github.blog/engineering/platform-security/behind-githubs-new-authentication-token-formats/',
    ],
    keywords: ['ghr_'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>ghr_[A-Za-z0-9]{36,76})(?![A-Za-z0-9_])/,
    checks: [{ kind: 'crc32-base62' }, { kind: 'real-value' }],
    examples: {
      match: [{ text: 'refresh_token: ghr_{crc32:{base62*70}}' }, { text: '"ghr_{crc32:{base62*30}}"' }],
      skip: [{ text: 'ghr_{base62*20}' }],
    },
  },
  {
    kind: 'regex',
    id: 'github.fine-grained-token',
    family: 'credential',
    title: 'GitHub fine-grained personal access token',
    description: 'A fine-grained personal access token of GitHub.',
    impact: 'Whoever has it acts as its owner in the repositories it was made for.',
    remedy: 'Delete the token under Settings, Developer settings, Personal access tokens.',
    rotation:
      'https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/token-expiration-and-revocation',
    severity: 'critical',
    confidence: 'high',
    tags: ['forge'],
    references: [
      'https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/about-authentication-to-github#githubs-token-formats',
    ],
    keywords: ['github_pat_'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>github_pat_[A-Za-z0-9]{22}_[A-Za-z0-9]{59})(?![A-Za-z0-9_])/,
    checks: [{ kind: 'entropy', bitsMin: 3.5 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'GH_TOKEN=github_pat_{base62*22}_{base62*59}' },
        { text: 'token: "github_pat_{base62*22}_{base62*59}"', path: 'deploy.yml' },
      ],
      skip: [
        { text: 'github_pat_{base62*22}_{base62*20}' },
        {
          text: 'github_pat_xxxxxxxxxxxxxxxxxxxxxx_{~}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
        },
      ],
    },
  },
  {
    kind: 'named',
    id: 'github.legacy-token',
    family: 'credential',
    title: 'GitHub token (before 2021)',
    description: 'A token of 40 hexadecimal digits beside a name of GitHub’s.',
    impact: 'Whoever has it acts as its owner within its scopes, if it is still in use.',
    remedy: 'Delete the token under Settings, Developer settings, Personal access tokens.',
    rotation:
      'https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/token-expiration-and-revocation',
    severity: 'high',
    confidence: 'medium',
    tags: ['forge'],
    references: [
      'https://github.blog/engineering/platform-security/behind-githubs-new-authentication-token-formats/',
    ],
    names: [
      'github_token',
      'github_access',
      'github_oauth',
      'github_api',
      'github_auth',
      'github_pat',
      'gh_token',
      'gh_pat',
      'api.github.com',
      'github_personal',
      'githubtoken',
      'github_key',
      'git_token',
    ],
    value: /(?<![@/])[0-9a-f]{40}/,
    words: ['token', 'auth', 'pat', 'bearer', 'key', '[:=]'],
    examples: {
      match: [
        { text: 'GITHUB_TOKEN={hex*40}' },
        { text: 'curl https://api.github.com/user -H "Authorization: token {hex*40}"', path: 'a.sh' },
      ],
      skip: [{ text: 'GITHUB_TOKEN=<token>' }, { text: 'api.github.com commit {hex*40}' }],
    },
  },
  {
    kind: 'named',
    id: 'github.client-secret',
    family: 'credential',
    title: 'GitHub OAuth client secret',
    description: 'The client secret of an OAuth or GitHub App, of 40 hexadecimal digits.',
    impact:
      'Whoever has it exchanges codes for tokens in the application’s name, and resets the application’s tokens.',
    remedy: 'Generate a new client secret in the application’s settings and delete this one.',
    rotation: 'https://docs.github.com/en/apps/oauth-apps/maintaining-oauth-apps/modifying-an-oauth-app',
    severity: 'high',
    confidence: 'medium',
    tags: ['forge', 'identity'],
    references: ['https://docs.github.com/en/apps/oauth-apps/building-oauth-apps/authorizing-oauth-apps'],
    names: ['github', 'gh_client', 'gh_oauth', 'githubstrategy', 'githubprovider'],
    value: /(?<![@/])[0-9a-f]{40}/,
    words: ['secret'],
    companion: {
      title: 'client id',
      regex:
        /(?<companion>(?:Iv[12]\.[0-9a-f]{16}|Iv23[A-Za-z0-9]{16}|Ov23[A-Za-z0-9]{16}|(?<![0-9a-f])[0-9a-f]{20}(?![0-9a-f])))/,
      need: 'optional',
      withinBytes: 200,
    },
    rank: 23,
    examples: {
      match: [
        { text: 'GITHUB_CLIENT_SECRET={hex*40}\nGITHUB_CLIENT_ID=Iv1.{hex*16}' },
        { text: 'githubClientSecret: "{hex*40}"', path: 'auth.yml' },
      ],
      skip: [{ text: 'GITHUB_CLIENT_SECRET=<secret>' }, { text: 'github secret scanning commit {hex*40}' }],
    },
  },
];
