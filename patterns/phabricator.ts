// Conduit tokens of Phabricator and Phorge.
// https://secure.phabricator.com/conduit/
import type { Pattern } from '../src/model/pattern.ts';

export const phabricatorPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'phabricator.conduit-token',
    family: 'credential',
    title: 'Phabricator Conduit token',
    description: 'An API or command-line token of Phabricator or Phorge.',
    impact: 'Whoever has it reads and changes what its owner may: revisions, tasks, repositories.',
    remedy: 'Terminate the token under Settings, Conduit API Tokens.',
    rotation: 'https://we.phorge.it/book/phorge/article/conduit/',
    severity: 'high',
    confidence: 'high',
    tags: ['forge'],
    references: ['https://we.phorge.it/book/phorge/article/conduit/'],
    names: ['phabricator', 'phorge', 'conduit', 'arcanist', 'arcrc', 'api_token'],
    value: /(?:api|cli)-[a-z0-9]{28}/,
    words: ['token', 'key', 'secret', '^["\\\'\\]]{0,3}\\s*(?:=>|:=|[:=,])'],
    rank: 31,
    examples: {
      match: [
        { text: 'PHABRICATOR_TOKEN=api-{lowerdigits*28}' },
        {
          text: 'curl https://phabricator.acme.io/api/user.whoami -d api.token=api-{lowerdigits*28}',
          path: 'x.sh',
        },
      ],
      skip: [{ text: 'api.token=api-token' }, { text: 'phabricator item api-{lowerdigits*20}' }],
    },
  },
];
