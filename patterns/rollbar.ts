// Rollbar: access token, access token in a client.
// See https://docs.rollbar.com/docs/access-tokens
import type { Pattern } from '../src/model/pattern.ts';

export const rollbarPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'rollbar.access-token',
    family: 'credential',
    title: 'Rollbar access token',
    description:
      '32 hexadecimal digits beside Rollbar’s name; those for clients are meant to be ' +
      'public, those for servers are not.',
    impact: 'Whoever has it sends items, and by its scopes reads and deletes them.',
    remedy:
      'Revoke the token under Project or Account Access Tokens, create a new one where ' +
      'it is still needed, and look through what it was used for.',
    rotation: 'https://docs.rollbar.com/docs/access-tokens',
    severity: 'medium',
    confidence: 'medium',
    tags: ['observability'],
    references: ['https://docs.rollbar.com/docs/access-tokens'],
    names: ['rollbar'],
    value: /[0-9a-f]{32}|[0-9a-f]{64}|[0-9a-f]{128}/,
    examples: {
      match: [
        { text: 'ROLLBAR_ACCESS_TOKEN={hex*32}' },
        { text: '{"ROLLBAR_ACCESS_TOKEN": "{hex*32}"}', path: 'env.json' },
        {
          text: 'curl https://api.rollbar.com/api/1/deploy -H "X-Rollbar-Access-Token: {hex*32}"',
          path: 'run.sh',
        },
      ],
      skip: [{ text: 'ROLLBAR_ACCESS_TOKEN=your-rollbar-token' }, { text: 'see rollbar {hex*32}' }],
    },
  },
  {
    kind: 'regex',
    id: 'rollbar.client-token',
    family: 'credential',
    title: 'Rollbar access token in a client',
    description: '32 hexadecimal digits in a call that sets Rollbar up.',
    impact: 'Whoever has it sends items, and by its scopes reads and deletes them.',
    remedy:
      'Revoke the token under Project Access Tokens, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://docs.rollbar.com/docs/access-tokens',
    severity: 'medium',
    confidence: 'high',
    tags: ['observability'],
    references: ['https://docs.rollbar.com/docs/access-tokens'],
    keywords: ['rollbar.init('],
    regex: /rollbar\.init\(\s{0,20}["'](?<secret>[0-9a-f]{32})["']/,
    checks: [{ kind: 'entropy', bitsMin: 3 }, { kind: 'real-value' }],
    rank: 23,
    examples: {
      match: [
        { text: "rollbar.init('{hex*32}', 'production')", path: 'a.py' },
        { text: 'rollbar.init("{hex*32}")', path: 'b.py' },
      ],
      skip: [{ text: "rollbar.init('POST_SERVER_ITEM_ACCESS_TOKEN', 'production')" }],
    },
  },
];
