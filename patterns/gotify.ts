// Gotify: token. https://gotify.net/docs/pushmsg
import type { Pattern } from '../src/model/pattern.ts';

export const gotifyPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'gotify.token',
    family: 'credential',
    title: 'Gotify token',
    description: 'An application or client token of a Gotify server.',
    impact: 'Whoever has it posts notifications, or reads them with a client’s token.',
    remedy: 'Delete the application or client in Gotify and create a new one.',
    rotation: 'https://gotify.net/docs/pushmsg',
    severity: 'medium',
    confidence: 'medium',
    tags: ['messaging'],
    references: ['https://gotify.net/docs/pushmsg'],
    names: ['gotify'],
    value: /[ACP][A-Za-z0-9._-]{14}/,
    examples: {
      match: [
        { text: 'GOTIFY_TOKEN=A{base62*14}' },
        { text: 'https://gotify.acme.io/message?token=A{base62*14}' },
      ],
      skip: [{ text: 'GOTIFY_TOKEN=your_gotify_token' }, { text: 'gotify see A{base62*14}' }],
    },
  },
];
