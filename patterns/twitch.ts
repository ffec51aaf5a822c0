// Twitch: client secret or token, chat token, stream key. https://dev.twitch.tv/docs/authentication/
import type { Pattern } from '../src/model/pattern.ts';

export const twitchPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'twitch.client-secret',
    family: 'credential',
    title: 'Twitch client secret or token',
    description: '30 lower-case letters and digits beside Twitch’s name.',
    impact: 'Whoever has it calls the API as the app or the user that it was issued for.',
    remedy:
      'Delete the token on Twitch’s page of keys and put a new one where programs read it ' + 'at run time.',
    rotation: 'https://dev.twitch.tv/docs/authentication/',
    severity: 'medium',
    confidence: 'medium',
    tags: ['media'],
    references: ['https://dev.twitch.tv/docs/authentication/'],
    names: ['twitch', 'tmi_token'],
    value: /[a-z0-9]{30}/,
    words: ['secret', 'token', 'oauth', 'pass', 'bearer'],
    examples: {
      match: [
        { text: 'TWITCH_CLIENT_SECRET={lowerdigits*30}' },
        { text: "twitch: { clientSecret: '{lowerdigits*30}' }", path: 'bot.js' },
      ],
      skip: [{ text: 'TWITCH_CLIENT_SECRET=your-twitch-token' }, { text: 'see twitch {lowerdigits*30}' }],
    },
  },
  {
    kind: 'regex',
    id: 'twitch.chat-token',
    family: 'credential',
    title: 'Twitch chat token',
    description: '`oauth:` and 30 lower-case letters and digits: the password for Twitch’s chat.',
    impact: 'Whoever has it reads and writes in the chat as the user.',
    remedy:
      'Regenerate the token in the Twitch dashboard, and look through the usage since it ' + 'was committed.',
    rotation: 'https://dev.twitch.tv/docs/authentication/',
    severity: 'medium',
    confidence: 'high',
    tags: ['media'],
    references: ['https://dev.twitch.tv/docs/authentication/'],
    keywords: ['oauth:'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])oauth:(?<secret>[a-z0-9]{30})(?![A-Za-z0-9_-])/,
    checks: [{ kind: 'entropy', bitsMin: 3 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'PASS oauth:{lowerdigits*30}' },
        { text: "password: 'oauth:{lowerdigits*30}',", path: 'bot.js' },
      ],
      skip: [
        { text: 'PASS oauth:xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx' },
        { text: 'oauth:{lowerdigits*12}' },
        { text: 'urn:ietf:params:oauth:grant-type:device_code' },
      ],
    },
  },
  {
    kind: 'regex',
    id: 'twitch.stream-key',
    family: 'credential',
    title: 'Twitch stream key',
    description:
      'The key that streams to a channel of Twitch: `live_`, the channel’s number and 30 ' +
      'letters and digits.',
    impact: 'Whoever has it streams on the channel.',
    remedy: 'Reset the stream key in the channel’s settings.',
    rotation: 'https://dev.twitch.tv/docs/authentication/',
    severity: 'high',
    confidence: 'high',
    tags: ['media'],
    references: ['https://dev.twitch.tv/docs/authentication/'],
    keywords: ['live_'],
    probe: /live_\d{6,12}_/i,
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>live_\d{6,12}_[A-Za-z0-9]{28,32})(?![A-Za-z0-9_-])/i,
    checks: [{ kind: 'entropy', bitsMin: 3 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: '"key": "live_{digits*9}_{base62*30}"' },
        { text: 'rtmp://live.twitch.tv/app/live_{digits*8}_{base62*30}' },
      ],
      skip: [
        { text: 'live_{digits*9}_{base62*12}' },
        { text: 'live_123456789_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx' },
      ],
    },
  },
];
