// Pushbullet: access token. https://docs.pushbullet.com/#api-overview
import type { Pattern } from '../src/model/pattern.ts';

export const pushbulletPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'pushbullet.access-token',
    family: 'credential',
    title: 'Pushbullet access token',
    description: 'An access token of a Pushbullet account.',
    impact: 'Whoever has it reads and sends the account’s pushes and, with a phone, its text messages.',
    remedy: 'Reset all access tokens in Pushbullet’s account settings.',
    rotation: 'https://docs.pushbullet.com/#api-overview',
    severity: 'high',
    confidence: 'high',
    tags: ['messaging'],
    references: ['https://docs.pushbullet.com/#api-overview'],
    names: ['pushbullet'],
    value: /o\.[A-Za-z0-9]{32}/,
    examples: {
      match: [
        { text: 'PUSHBULLET_TOKEN=o.{base62*32}' },
        { text: "curl https://api.pushbullet.com/v2/users/me -H 'Access-Token: o.{base62*32}'" },
      ],
      skip: [
        { text: 'PUSHBULLET_TOKEN=your_pushbullet_token' },
        { text: 'pushbullet revision o.{base62*32}' },
      ],
    },
  },
];
