// Sendbird: API token. https://sendbird.com/docs/chat/platform-api/v3/prepare-to-use-api
import type { Pattern } from '../src/model/pattern.ts';

export const sendbirdPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'sendbird.api-token',
    family: 'credential',
    title: 'Sendbird API token',
    description: 'An API token of a Sendbird application.',
    impact: 'Whoever has it reads all chats of the application and acts as any of its users.',
    remedy: 'Revoke the token in Sendbird’s dashboard under Settings, General.',
    rotation: 'https://sendbird.com/docs/chat/platform-api/v3/prepare-to-use-api',
    severity: 'high',
    confidence: 'medium',
    tags: ['messaging'],
    references: ['https://sendbird.com/docs/chat/platform-api/v3/prepare-to-use-api'],
    names: ['sendbird'],
    value: /[0-9a-f]{40}/,
    examples: {
      match: [
        { text: 'SENDBIRD_API_TOKEN={hex*40}' },
        { text: "curl https://api-A1.sendbird.com/v3/users -H 'Api-Token: {hex*40}'" },
      ],
      skip: [
        { text: 'SENDBIRD_API_TOKEN=your_sendbird_api_token' },
        { text: 'sendbird built from {hex*40}' },
      ],
    },
  },
];
