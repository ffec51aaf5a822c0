// Tokens of Gitee.
// https://gitee.com/api/v5/oauth_doc
import type { Pattern } from '../src/model/pattern.ts';

export const giteePatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'gitee.access-token',
    family: 'credential',
    title: 'Gitee access token',
    description: 'An access token of Gitee, beside its name.',
    impact: 'Whoever has it reads and, by its scopes, changes the owner’s repositories and ' + 'issues.',
    remedy: 'Delete the token in the user’s settings under Applications.',
    rotation: 'https://gitee.com/api/v5/oauth_doc',
    severity: 'critical',
    confidence: 'medium',
    tags: ['forge'],
    references: ['https://gitee.com/api/v5/oauth_doc'],
    names: ['gitee'],
    value: /[0-9a-f]{32}/,
    examples: {
      match: [
        { text: 'GITEE_TOKEN={hex*32}' },
        { text: 'https://gitee.com/api/v5/user?access_token={hex*32}', path: 'x.txt' },
      ],
      skip: [{ text: 'GITEE_TOKEN=your-token' }, { text: 'gitee md5 token {hex*32}' }],
    },
  },
  {
    kind: 'named',
    id: 'gitee.client-secret',
    family: 'credential',
    title: 'Gitee OAuth client secret',
    description: 'The secret of an OAuth application of Gitee, beside its name.',
    impact: 'With the client id, whoever has it asks for tokens in the application’s name.',
    remedy: 'Reset the secret in the application’s settings.',
    rotation: 'https://gitee.com/api/v5/oauth_doc',
    severity: 'high',
    confidence: 'medium',
    tags: ['forge'],
    references: ['https://gitee.com/api/v5/oauth_doc'],
    names: ['gitee'],
    value: /[0-9a-f]{64}/,
    examples: {
      match: [
        { text: 'GITEE_CLIENT_SECRET={hex*64}' },
        { text: 'gitee:\n  secret: {hex*64}', path: 'oauth.yml' },
      ],
      skip: [{ text: 'GITEE_CLIENT_SECRET=your-secret' }, { text: 'gitee sha256 secret {hex*64}' }],
    },
  },
];
