// MSG91: auth key. https://docs.msg91.com/
import type { Pattern } from '../src/model/pattern.ts';

export const msg91Patterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'msg91.auth-key',
    family: 'credential',
    title: 'MSG91 auth key',
    description: 'An auth key of MSG91.',
    impact: 'Whoever has it sends messages at the account’s cost and reads past ones.',
    remedy: 'Delete the auth key in MSG91’s panel and create a new one.',
    rotation: 'https://docs.msg91.com/',
    severity: 'high',
    confidence: 'low',
    tags: ['messaging'],
    references: ['https://docs.msg91.com/'],
    names: ['msg91'],
    value: /\d{5,6}[A-Za-z0-9]{14,24}(?:P\d)?/,
    examples: {
      match: [
        { text: 'MSG91_AUTH_KEY=3{digits*5}A{base62*20}P1' },
        { text: 'https://api.msg91.com/api/sendhttp.php?authkey=3{digits*5}A{base62*20}P1&mobiles=1' },
      ],
      skip: [
        { text: 'MSG91_AUTH_KEY=your_msg91_auth_key' },
        { text: 'msg91 etag: 3{digits*5}A{base62*20}P1' },
      ],
    },
  },
];
