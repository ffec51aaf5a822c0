// Looker: API client secret.
// See https://cloud.google.com/looker/docs/api-auth
import type { Pattern } from '../src/model/pattern.ts';

export const lookerPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'looker.client-secret',
    family: 'credential',
    title: 'Looker API client secret',
    description: '24 letters and digits beside Looker’s name; the client id, 20 of them, goes with ' + 'it.',
    impact: 'Whoever has both runs queries and changes content as the user.',
    remedy:
      'Revoke the secret under Admin, Users, API keys, create a new one where it is ' +
      'still needed, and look through what it was used for.',
    rotation: 'https://cloud.google.com/looker/docs/api-auth',
    severity: 'high',
    confidence: 'medium',
    tags: ['data'],
    references: ['https://cloud.google.com/looker/docs/api-auth'],
    names: ['looker', 'lookersdk'],
    value: /[A-Za-z0-9]{24}/,
    words: ['secret'],
    companion: {
      title: 'client id',
      regex: /client_?id["' ]{0,3}[:=]["' ]{0,4}(?<companion>[A-Za-z0-9]{20})(?![A-Za-z0-9])/i,
      need: 'optional',
    },
    examples: {
      match: [
        { text: 'LOOKERSDK_CLIENT_ID={base62*20}\nLOOKERSDK_CLIENT_SECRET={base62*24}' },
        {
          text: '[Looker]\nbase_url=https://acme.cloud.looker.com\nclient_secret={base62*24}\n',
          path: 'looker.ini',
        },
      ],
      skip: [{ text: 'LOOKERSDK_CLIENT_SECRET=your-secret' }],
    },
  },
];
