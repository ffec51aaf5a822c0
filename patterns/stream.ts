// Stream: app secret. https://getstream.io/chat/docs/node/tokens_and_authentication/
import type { Pattern } from '../src/model/pattern.ts';

export const streamPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'stream.app-secret',
    family: 'credential',
    title: 'Stream app secret',
    description: 'The secret of an app of Stream (getstream.io).',
    impact: 'Whoever has it signs in as any user of the app and reads and changes its chats and feeds.',
    remedy: 'Rotate the secret in Stream’s dashboard.',
    rotation: 'https://getstream.io/chat/docs/node/tokens_and_authentication/',
    severity: 'high',
    confidence: 'medium',
    tags: ['messaging'],
    references: ['https://getstream.io/chat/docs/node/tokens_and_authentication/'],
    names: ['getstream', 'stream_chat', 'stream_api', 'stream_io', 'stream_app', 'stream_secret'],
    value: /[a-z0-9]{64}/,
    words: [
      'key',
      'token',
      'secret',
      'auth',
      'bearer',
      'passw',
      'cred',
      'private',
      'api',
      'access',
      'sign',
      '^["\'\\]]{0,2}\\s{0,4}(?::=|=>|[:=])',
    ],
    examples: {
      match: [
        { text: 'STREAM_API_SECRET={lowerdigits*64}' },
        { text: 'StreamChat(api_key=key, api_secret="{lowerdigits*64}")', path: 'a.py' },
      ],
      skip: [
        { text: 'STREAM_API_SECRET=your_stream_api_secret' },
        { text: 'getstream see {lowerdigits*64}' },
      ],
    },
  },
];
