// Brightcove: client secret. https://apis.support.brightcove.com/oauth/guides/get-client-credentials.html
import type { Pattern } from '../src/model/pattern.ts';

export const brightcovePatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'brightcove.client-secret',
    family: 'credential',
    title: 'Brightcove client secret',
    description: '86 letters, digits, `-` and `_` beside Brightcove’s name.',
    impact:
      'Whoever has it reads, changes and deletes the account’s videos within the client’s ' + 'permissions.',
    remedy:
      'Delete the secret on Brightcove’s page of keys and put a new one where programs ' +
      'read it at run time.',
    rotation: 'https://apis.support.brightcove.com/oauth/guides/get-client-credentials.html',
    severity: 'high',
    confidence: 'medium',
    tags: ['media'],
    references: ['https://apis.support.brightcove.com/oauth/guides/get-client-credentials.html'],
    names: ['brightcove'],
    value: /[A-Za-z0-9_-]{86}/,
    words: ['secret'],
    examples: {
      match: [
        { text: 'BRIGHTCOVE_CLIENT_SECRET={base64url*86}' },
        { text: '{"brightcoveClientSecret": "{base64url*86}"}', path: 'config.json' },
      ],
      skip: [
        { text: 'BRIGHTCOVE_CLIENT_SECRET=your-brightcove-secret' },
        { text: 'see brightcove {base64url*86}' },
      ],
    },
  },
];
