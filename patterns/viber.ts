// Viber: auth token. https://developers.viber.com/docs/api/rest-bot-api/
import type { Pattern } from '../src/model/pattern.ts';

export const viberPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'viber.auth-token',
    family: 'credential',
    title: 'Viber auth token',
    description: 'The auth token of a Viber bot.',
    impact: 'Whoever has it sends messages as the bot and reads its subscribers.',
    remedy: 'Ask Viber’s support for a new token on the bot’s page.',
    rotation: 'https://developers.viber.com/docs/api/rest-bot-api/',
    severity: 'high',
    confidence: 'high',
    tags: ['messaging'],
    references: ['https://developers.viber.com/docs/api/rest-bot-api/'],
    names: ['viber'],
    value: /[0-9a-f]{16}-[0-9a-f]{16}-[0-9a-f]{16}/,
    examples: {
      match: [
        { text: 'VIBER_AUTH_TOKEN={hex*16}-{hex*16}-{hex*16}' },
        {
          text: "curl https://chatapi.viber.com/pa/set_webhook -H 'X-Viber-Auth-Token: {hex*16}-{hex*16}-{hex*16}'",
        },
      ],
      skip: [
        { text: 'VIBER_AUTH_TOKEN=your_viber_auth_token' },
        { text: 'viber revision {hex*16}-{hex*16}-{hex*16}' },
      ],
    },
  },
];
