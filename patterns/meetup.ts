// Meetup: key or secret. https://www.meetup.com/api/authentication/
import type { Pattern } from '../src/model/pattern.ts';

export const meetupPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'meetup.client-secret',
    family: 'credential',
    title: 'Meetup key or secret',
    description:
      '26 lower-case letters and digits, or hexadecimal digits in old keys, beside ' + 'Meetup’s name.',
    impact: 'Whoever has it queries events on the account’s plan and uses up its quota.',
    remedy:
      'Delete the secret on Meetup’s page of keys and put a new one where programs read it ' + 'at run time.',
    rotation: 'https://www.meetup.com/api/authentication/',
    severity: 'medium',
    confidence: 'medium',
    tags: ['data', 'media'],
    references: ['https://www.meetup.com/api/authentication/'],
    names: ['meetup'],
    value: /[a-z0-9]{26}|[0-9a-f]{24,32}/,
    words: ['secret', 'key', 'token'],
    examples: {
      match: [
        { text: 'MEETUP_CLIENT_SECRET={lowerdigits*26}' },
        { text: '{"meetupClientSecret": "{lowerdigits*26}"}', path: 'config.json' },
      ],
      skip: [{ text: 'MEETUP_CLIENT_SECRET=your-meetup-secret' }, { text: 'meetup etag: {lowerdigits*26}' }],
    },
  },
];
