// Imgur: client secret or token, client id. https://apidocs.imgur.com/
import type { Pattern } from '../src/model/pattern.ts';

export const imgurPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'imgur.client-secret',
    family: 'credential',
    title: 'Imgur client secret or token',
    description: '40 hexadecimal digits beside Imgur’s name.',
    impact: 'Whoever has it calls the API as the app or the user that it was issued for.',
    remedy:
      'Revoke the token in Imgur’s account settings, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://apidocs.imgur.com/',
    severity: 'medium',
    confidence: 'medium',
    tags: ['media'],
    references: ['https://apidocs.imgur.com/'],
    names: ['imgur'],
    value: /[0-9a-f]{40}/,
    words: ['secret', 'token', 'bearer'],
    examples: {
      match: [
        { text: 'IMGUR_CLIENT_SECRET={hex*40}' },
        { text: 'imgur_client_secret: {hex*40}', path: 'config.yaml' },
      ],
      skip: [{ text: 'IMGUR_CLIENT_SECRET=your-imgur-token' }, { text: 'imgur etag: {hex*40}' }],
    },
  },
  {
    kind: 'named',
    id: 'imgur.client-id',
    family: 'credential',
    title: 'Imgur client id',
    description: '15 hexadecimal digits beside Imgur’s name.',
    impact: 'Whoever has it uploads anonymously within the app’s limits.',
    remedy:
      'Delete the id on Imgur’s page of keys and put a new one where programs read it at ' + 'run time.',
    rotation: 'https://apidocs.imgur.com/',
    severity: 'low',
    confidence: 'medium',
    tags: ['media'],
    references: ['https://apidocs.imgur.com/'],
    names: ['imgur'],
    value: /[0-9a-f]{15}/,
    words: ['client-id', 'client_id', 'clientid', 'client id'],
    examples: {
      match: [
        { text: 'IMGUR_CLIENT_ID={hex*15}' },
        { text: "curl https://api.imgur.com/3/image -H 'Authorization: Client-ID {hex*15}'" },
      ],
      skip: [{ text: 'IMGUR_CLIENT_ID=your-imgur-id' }, { text: 'see imgur {hex*15}' }],
    },
  },
];
