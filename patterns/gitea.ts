// Tokens of Gitea.
// https://docs.gitea.com/development/api-usage
import type { Pattern } from '../src/model/pattern.ts';

export const giteaPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'gitea.access-token',
    family: 'credential',
    title: 'Gitea access token',
    description: 'An access token of Gitea, beside its name.',
    impact: 'Whoever has it reads and, by its scopes, changes the owner’s repositories and ' + 'issues.',
    remedy: 'Delete the token in the user’s settings under Applications.',
    rotation: 'https://docs.gitea.com/development/api-usage',
    severity: 'critical',
    confidence: 'medium',
    tags: ['forge'],
    references: ['https://docs.gitea.com/development/api-usage'],
    names: ['gitea'],
    value: /[0-9a-f]{40}/,
    examples: {
      match: [{ text: 'GITEA_TOKEN={hex*40}' }, { text: 'gitea:\n  token: {hex*40}', path: 'drone.yml' }],
      skip: [{ text: 'GITEA_TOKEN=your-token' }, { text: 'gitea commit {hex*40}' }],
    },
  },
  {
    kind: 'regex',
    id: 'gitea.oauth-secret',
    family: 'credential',
    title: 'Gitea OAuth application secret',
    description: 'The secret of an OAuth application of Gitea or Forgejo.',
    impact: 'With the client id, whoever has it asks for tokens in the application’s name.',
    remedy: 'Regenerate the secret in the application’s settings.',
    rotation: 'https://docs.gitea.com/development/oauth2-provider',
    severity: 'high',
    confidence: 'high',
    tags: ['forge'],
    references: ['https://docs.gitea.com/development/oauth2-provider'],
    keywords: ['gto_'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>gto_[a-z2-7]{52})(?![A-Za-z0-9_-])/,
    checks: [{ kind: 'entropy', bitsMin: 3.5 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'GITEA_CLIENT_SECRET=gto_{lower*20}5{lower*15}3{lower*10}7{lower*4}' },
        { text: 'client_secret: "gto_{lower*26}4{lower*12}2{lower*12}"', path: 'oauth.yml' },
      ],
      skip: [{ text: 'gto_{lower*8}' }, { text: 'gto_your-client-secret' }],
    },
  },
  {
    kind: 'named',
    id: 'gitea.runner-token',
    family: 'credential',
    title: 'Gitea runner registration token',
    description: 'The token with which a runner registers at Gitea or Forgejo.',
    impact: 'Whoever has it registers runners that receive jobs and their secrets.',
    remedy: 'Reset the registration token under Actions, Runners.',
    rotation: 'https://docs.gitea.com/usage/actions/act-runner',
    severity: 'high',
    confidence: 'medium',
    tags: ['forge'],
    references: ['https://docs.gitea.com/usage/actions/act-runner'],
    names: ['gitea_runner', 'forgejo_runner', 'act_runner', 'runner_registration'],
    value: /[A-Za-z0-9]{40}/,
    words: ['token', 'secret', '^["\\\'\\]]{0,3}\\s*(?:=>|:=|[:=,])'],
    rank: 23,
    examples: {
      match: [
        { text: 'GITEA_RUNNER_REGISTRATION_TOKEN={base62*40}' },
        {
          text:
            'act_runner register --no-interactive --instance https://git.acme.io --token ' + '{base62*40}',
          path: 'setup.sh',
        },
      ],
      skip: [{ text: 'GITEA_RUNNER_REGISTRATION_TOKEN=<token>' }, { text: 'act_runner build {hex*40}' }],
    },
  },
];
