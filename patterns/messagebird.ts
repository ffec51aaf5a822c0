// Bird: MessageBird access key. https://developers.messagebird.com/quickstarts/
import type { Pattern } from '../src/model/pattern.ts';

export const messagebirdPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'messagebird.access-key',
    family: 'credential',
    title: 'MessageBird access key',
    description: 'A live access key of Bird (MessageBird).',
    impact: 'Whoever has it sends messages at the account’s cost and reads past ones.',
    remedy: 'Delete the key in the dashboard under Developers, API access.',
    rotation: 'https://developers.messagebird.com/quickstarts/',
    severity: 'high',
    confidence: 'medium',
    tags: ['messaging'],
    references: ['https://developers.messagebird.com/quickstarts/'],
    names: ['messagebird', 'message_bird'],
    value: /(?:live_)?[A-Za-z0-9]{25}/,
    rank: 31,
    examples: {
      match: [
        { text: 'MESSAGEBIRD_ACCESS_KEY={base62*25}' },
        { text: "curl https://rest.messagebird.com/balance -H 'Authorization: AccessKey live_{base62*25}'" },
      ],
      skip: [
        { text: 'MESSAGEBIRD_ACCESS_KEY=your_messagebird_access_key' },
        { text: 'messagebird see {base62*25}' },
      ],
    },
  },
];
