// EmailJS: private key. https://www.emailjs.com/docs/rest-api/send/
import type { Pattern } from '../src/model/pattern.ts';

export const emailjsPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'emailjs.private-key',
    family: 'credential',
    title: 'EmailJS private key',
    description: 'The private key of an EmailJS account.',
    impact: 'Whoever has it sends mail in the owner’s name.',
    remedy: 'Refresh the keys in EmailJS’ account page.',
    rotation: 'https://www.emailjs.com/docs/rest-api/send/',
    severity: 'high',
    confidence: 'medium',
    tags: ['messaging', 'email'],
    references: ['https://www.emailjs.com/docs/rest-api/send/'],
    names: ['emailjs'],
    value: /[A-Za-z0-9_-]{21}/,
    words: ['private', 'access.?token', 'secret'],
    examples: {
      match: [
        { text: 'EMAILJS_PRIVATE_KEY={base62*21}' },
        { text: "emailjs.init({ privateKey: '{base62*21}' })" },
      ],
      skip: [{ text: 'EMAILJS_PRIVATE_KEY=your_emailjs_private_key' }, { text: 'emailjs see {base62*21}' }],
    },
  },
];
