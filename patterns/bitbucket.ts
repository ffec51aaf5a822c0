// Credentials of Bitbucket Cloud and Data Center (app passwords and access tokens of the cloud stand in atlassian.ts).
// https://support.atlassian.com/bitbucket-cloud/docs/using-access-tokens/
import type { Pattern } from '../src/model/pattern.ts';

export const bitbucketPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'bitbucket.data-center-token',
    family: 'credential',
    title: 'Bitbucket Data Center HTTP access token',
    description: 'An HTTP access token of a self-hosted Bitbucket.',
    impact: 'Whoever has it reads and, by its permission, pushes to the owner’s repositories.',
    remedy:
      'Revoke the token under Manage account, HTTP access tokens (or the project’s or ' +
      'repository’s settings).',
    rotation: 'https://confluence.atlassian.com/bitbucketserver/http-access-tokens-939515499.html',
    severity: 'critical',
    confidence: 'high',
    tags: ['forge'],
    references: ['https://confluence.atlassian.com/bitbucketserver/http-access-tokens-939515499.html'],
    keywords: ['BBDC-'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>BBDC-[A-Za-z0-9+/@_-]{40,50}={0,2})(?![A-Za-z0-9+/=])/,
    checks: [
      { kind: 'entropy', bitsMin: 3.8 },
      { kind: 'character-classes', classesMin: 3 },
      { kind: 'real-value' },
    ],
    examples: {
      match: [
        { text: 'BITBUCKET_TOKEN=BBDC-{base64*44}' },
        {
          text:
            'git -c http.extraHeader="Authorization: Bearer BBDC-{base64*44}" clone ' +
            'https://git.acme.io/scm/a/b.git',
          path: 'clone.sh',
        },
      ],
      skip: [{ text: 'BBDC-{base62*10}' }, { text: 'BITBUCKET_TOKEN=BBDC-your-token' }],
    },
  },
  {
    kind: 'named',
    id: 'bitbucket.oauth-consumer-secret',
    family: 'credential',
    title: 'Bitbucket OAuth consumer secret',
    description: 'The secret of an OAuth consumer of Bitbucket Cloud, beside its name.',
    impact: 'With the key, whoever has it asks for tokens in the consumer’s name.',
    remedy: 'Delete or regenerate the OAuth consumer in the workspace’s settings.',
    rotation: 'https://support.atlassian.com/bitbucket-cloud/docs/use-oauth-on-bitbucket-cloud/',
    severity: 'high',
    confidence: 'medium',
    tags: ['forge'],
    references: ['https://support.atlassian.com/bitbucket-cloud/docs/use-oauth-on-bitbucket-cloud/'],
    names: ['bitbucket'],
    value: /[A-Za-z0-9]{32}/,
    words: ['secret'],
    companion: {
      title: 'consumer key',
      regex:
        /(?:key|client_?id|consumer)["'\]]{0,2}\s{0,4}[:=,]\s{0,4}["']?(?<companion>[A-Za-z0-9]{18})(?![A-Za-z0-9])/i,
      need: 'optional',
    },
    examples: {
      match: [
        { text: 'BITBUCKET_OAUTH_KEY={base62*18}\nBITBUCKET_OAUTH_SECRET={base62*32}' },
        { text: 'bitbucket_client_secret: "{base62*32}"', path: 'oauth.yml' },
      ],
      skip: [{ text: 'BITBUCKET_CLIENT_SECRET=your-secret' }, { text: 'bitbucket commit {hex*32}' }],
    },
  },
  {
    kind: 'named',
    id: 'bitbucket.app-password',
    family: 'credential',
    title: 'Bitbucket app password in its old form',
    description: 'An app password of Bitbucket Cloud without a prefix, beside its name.',
    impact:
      'Whoever has it and the user name reads and, by its scopes, pushes to the user’s ' + 'repositories.',
    remedy: 'Revoke the app password in the personal settings.',
    rotation: 'https://support.atlassian.com/bitbucket-cloud/docs/app-passwords/',
    severity: 'high',
    confidence: 'low',
    tags: ['forge'],
    references: ['https://support.atlassian.com/bitbucket-cloud/docs/app-passwords/'],
    names: ['bitbucket'],
    value: /[A-Za-z0-9]{20}/,
    words: ['passw', 'pwd', 'token'],
    examples: {
      match: [
        { text: 'BITBUCKET_APP_PASSWORD={base62*20}' },
        { text: 'bitbucket:\n  username: bob\n  app_password: {base62*20}', path: 'sync.yml' },
      ],
      skip: [{ text: 'BITBUCKET_APP_PASSWORD=your-app-password' }, { text: 'bitbucket repo {base62*20}' }],
    },
  },
];
