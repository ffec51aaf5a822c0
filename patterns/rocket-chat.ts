// Rocket.Chat: incoming webhook, auth token. https://developer.rocket.chat/docs/authentication
import type { Pattern } from '../src/model/pattern.ts';

export const rocketChatPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'rocket-chat.webhook',
    family: 'credential',
    title: 'Rocket.Chat incoming webhook',
    description: 'The address of an incoming webhook of Rocket.Chat.',
    impact: 'Whoever has it posts into the channel.',
    remedy: 'Delete the integration in Rocket.Chat’s administration and create a new one.',
    rotation: 'https://developer.rocket.chat/docs/authentication',
    severity: 'high',
    confidence: 'high',
    tags: ['messaging'],
    references: ['https://developer.rocket.chat/docs/authentication'],
    keywords: ['/hooks/'],
    regex:
      /https?:\/\/(?<secret>[a-z0-9.-]{4,80}(?::\d{2,5})?\/hooks\/[A-Za-z0-9]{17,24}\/[A-Za-z0-9]{40,64})(?![A-Za-z0-9/_-])/i,
    checks: [{ kind: 'entropy', bitsMin: 3.5 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'ROCKETCHAT_WEBHOOK=https://chat.acme.io/hooks/{base62*17}/{base62*48}' },
        { text: '"url": "http://rocket.acme.io:3000/hooks/{hex*24}/{base62*64}"' },
      ],
      skip: [
        { text: 'https://chat.acme.io/hooks/:integrationId/:token' },
        { text: 'https://chat.acme.io/hooks/abc' },
      ],
    },
  },
  {
    kind: 'named',
    id: 'rocket-chat.auth-token',
    family: 'credential',
    title: 'Rocket.Chat auth token',
    description: 'A personal access token of a Rocket.Chat user.',
    impact: 'Whoever has it reads and posts as the user.',
    remedy: 'Remove the token in Rocket.Chat’s account settings.',
    rotation: 'https://developer.rocket.chat/docs/authentication',
    severity: 'high',
    confidence: 'medium',
    tags: ['messaging'],
    references: ['https://developer.rocket.chat/docs/authentication'],
    names: ['rocketchat', 'rocket_chat'],
    value: /[A-Za-z0-9_-]{43}/,
    examples: {
      match: [
        { text: 'ROCKETCHAT_AUTH_TOKEN={base62*43}' },
        { text: 'rocketchat:\n  url: https://chat.acme.io\n  token: {base62*43}' },
      ],
      skip: [
        { text: 'ROCKETCHAT_AUTH_TOKEN=your_rocketchat_auth_token' },
        { text: 'rocketchat see {base62*43}' },
      ],
    },
  },
];
