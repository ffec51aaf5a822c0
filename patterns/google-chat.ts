// Google Chat: webhook. https://developers.google.com/workspace/chat/quickstart/webhooks
import type { Pattern } from '../src/model/pattern.ts';

export const googleChatPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'google-chat.webhook',
    family: 'credential',
    title: 'Google Chat webhook',
    description: 'The address of a Google Chat webhook.',
    impact: 'Whoever has it posts into the space.',
    remedy: 'Delete the webhook under the space’s Apps and integrations.',
    rotation: 'https://developers.google.com/workspace/chat/quickstart/webhooks',
    severity: 'high',
    confidence: 'high',
    tags: ['messaging'],
    references: ['https://developers.google.com/workspace/chat/quickstart/webhooks'],
    keywords: ['chat.googleapis.com/v1/spaces'],
    regex:
      /(?<secret>chat\.googleapis\.com\/v1\/spaces\/[A-Za-z0-9_-]{6,20}\/messages\?key=[A-Za-z0-9_-]{30,50}&token=[A-Za-z0-9_%-]{30,80})/,
    checks: [{ kind: 'entropy', bitsMin: 3 }, { kind: 'real-value' }],
    rank: 31,
    examples: {
      match: [
        {
          text: 'https://chat.googleapis.com/v1/spaces/AAAA{base62*7}/messages?key=AI{~}za{base64url*35}&token={base64url*43}%3D',
        },
        {
          text: 'url = "https://chat.googleapis.com/v1/spaces/{base62*11}/messages?key={base62*39}&token={base64url*43}"',
          path: 'bot.py',
        },
      ],
      skip: [{ text: 'https://chat.googleapis.com/v1/spaces/SPACE/messages?key=KEY&token=TOKEN' }],
    },
  },
];
